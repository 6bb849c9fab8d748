package io.github.wattfarer;

/**
 * How long until it is charged?
 */
public record ChargeRequest(
    /**
     * Echoed in the answer.
     */
    java.lang.String clientRef, 
    /**
     * The car.
     */
    VehicleRef vehicle, 
    /**
     * State of charge when plugged in; not known: the answer's interval covers every start, and the goal is an
     * energy or a time.
     */
    java.lang.Double startSoc, 
    /**
     * What to reach; exactly one of its fields.
     */
    ChargeGoal goal, 
    /**
     * Where the car stops by its own setting.
     */
    java.lang.Double chargeLimitSoc, 
    /**
     * The plug.
     */
    ConnectorLimits connector, 
    /**
     * What all connectors of the site share, kW (delivered).
     */
    java.lang.Double siteMaxPowerKw, 
    /**
     * Weather, load, battery health.
     */
    Conditions conditions, 
    /**
     * When it is plugged in.
     */
    java.lang.String startsAt, 
    /**
     * What the session is priced by.
     */
    SessionTariff tariff, 
    /**
     * IANA name of the zone that the tariff's days and times count in; absent: the offset of `starts_at`.
     */
    java.lang.String timeZone
)  {
    
    
    
    

}


