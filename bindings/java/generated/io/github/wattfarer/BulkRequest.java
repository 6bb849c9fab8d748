package io.github.wattfarer;

/**
 * What all sessions of a bulk have in common.
 */
public record BulkRequest(
    /**
     * The car.
     */
    VehicleRef vehicle, 
    /**
     * The plug.
     */
    ConnectorLimits connector, 
    /**
     * What all connectors of the site share, kW (delivered).
     */
    java.lang.Double siteMaxPowerKw, 
    /**
     * Where the car stops by its own setting.
     */
    java.lang.Double chargeLimitSoc, 
    /**
     * Weather, load, battery health.
     */
    Conditions conditions
)  {
    
    
    
    

}


