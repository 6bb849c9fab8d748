package io.github.wattfarer;

/**
 * What a state does not tell.
 */
public record LiveOptions(
    /**
     * The car; absent: found by make, model and year.
     */
    VehicleRef vehicle, 
    /**
     * The plug; absent: from the power, current and kind of current that the car reports.
     */
    ConnectorLimits connector, 
    /**
     * Weather and battery health.
     */
    Conditions conditions
)  {
    
    
    
    

}


