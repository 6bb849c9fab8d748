package io.github.wattfarer;

/**
 * One point of the session's course.
 */
public record ProfilePoint(
    /**
     * Seconds since plug-in.
     */
    double elapsedS, 
    /**
     * State of charge.
     */
    double soc, 
    /**
     * Power into the battery, kW.
     */
    double batteryPowerKw, 
    /**
     * Power at the plug, kW.
     */
    double deliveredPowerKw
)  {
    
    
    
    

}


