package io.github.wattfarer;

/**
 * What a car reports now, each value with its age, source and quality; what it does not report is absent.
 */
public record ChargeState(
    /**
     * Version of the record shapes.
     */
    java.lang.String schemaVersion, 
    /**
     * Version of the engine.
     */
    java.lang.String engineVersion, 
    /**
     * The connection to the car: an opaque id, never the vehicle identification number.
     */
    java.lang.String connectionId, 
    /**
     * Make.
     */
    java.lang.String make, 
    /**
     * Model.
     */
    java.lang.String model, 
    /**
     * Model year.
     */
    java.lang.Integer year, 
    /**
     * State of charge, 0 to 1.
     */
    ObservedNumber soc, 
    /**
     * Range that the car shows, m.
     */
    ObservedNumber rangeM, 
    /**
     * Battery capacity, kWh.
     */
    ObservedNumber capacityKwh, 
    /**
     * Whether a cable is in the socket.
     */
    ObservedFlag plugged, 
    /**
     * What charging is doing.
     */
    ObservedChargingStatus chargingStatus, 
    /**
     * Power into the car, kW; negative when it gives power.
     */
    ObservedNumber powerKw, 
    /**
     * Where the car stops by its own setting, 0 to 1.
     */
    ObservedNumber chargeLimitSoc, 
    /**
     * Time to its limit as the car says, s.
     */
    ObservedNumber timeToLimitS, 
    /**
     * Time to full as the car says, s.
     */
    ObservedNumber timeToFullS, 
    /**
     * Energy of this session, kWh.
     */
    ObservedNumber energyAddedKwh, 
    /**
     * AC or DC.
     */
    ObservedCurrentType currentType, 
    /**
     * Current, A; per phase on AC.
     */
    ObservedNumber currentA, 
    /**
     * Voltage, V; line to neutral on AC.
     */
    ObservedNumber voltageV, 
    /**
     * AC phases in use, 1 to 3.
     */
    ObservedCount phases, 
    /**
     * Most that the car is asked to draw, A per phase.
     */
    ObservedNumber currentLimitA, 
    /**
     * Battery temperature, C.
     */
    ObservedNumber batteryC, 
    /**
     * Where it is.
     */
    ObservedPosition location, 
    /**
     * Why it charges no faster, in the source's word.
     */
    ObservedText limitedBy, 
    /**
     * Whether the car sleeps: nothing newer comes until it wakes.
     */
    ObservedFlag asleep, 
    /**
     * What `capacity_kwh` counts.
     */
    CapacityKind capacityKind, 
    /**
     * What can be asked of the car, and why not where it cannot.
     */
    java.util.List<Capability> capabilities, 
    /**
     * What the reader should know: contradictions, stale values, what could not be read.
     */
    java.util.List<Notice> notices
)  {
    
    
    
    

}


