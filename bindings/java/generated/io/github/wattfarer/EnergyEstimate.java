package io.github.wattfarer;

/**
 * Energy of a drive and where it goes.
 */
public record EnergyEstimate(
    /**
     * Version of the record shapes.
     */
    java.lang.String schemaVersion, 
    /**
     * Version of the engine.
     */
    java.lang.String engineVersion, 
    /**
     * How it ended.
     */
    EnergyStatus status, 
    /**
     * From the request.
     */
    java.lang.String clientRef, 
    /**
     * The values used and where they come from.
     */
    java.util.List<InputUsed> inputs, 
    /**
     * What the reader should know.
     */
    java.util.List<Notice> notices, 
    /**
     * The data used.
     */
    java.util.List<DataUsed> data, 
    /**
     * Energy from the battery, recuperation taken off, kWh.
     */
    double batteryEnergyKwh, 
    /**
     * Energy that braking puts back, kWh.
     */
    double recuperatedKwh, 
    /**
     * Length, m.
     */
    double distanceM, 
    /**
     * Time, s.
     */
    double durationS, 
    /**
     * Battery energy over length, Wh/km.
     */
    double consumptionWhPerKm, 
    /**
     * The energy by cause.
     */
    EnergyParts parts, 
    /**
     * The conditions used.
     */
    Conditions conditions
)  {
    
    
    
    

}


