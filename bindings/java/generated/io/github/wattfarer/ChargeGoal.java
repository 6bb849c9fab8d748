package io.github.wattfarer;

/**
 * What a session is to reach.
 */
public record ChargeGoal(
    /**
     * A state of charge.
     */
    java.lang.Double targetSoc, 
    /**
     * Energy stored in the battery, kWh.
     */
    java.lang.Double energyKwh, 
    /**
     * Time plugged in, s.
     */
    java.lang.Double durationS, 
    /**
     * Until the car departs; the request then says when charging starts.
     */
    java.lang.String departsAt
)  {
    
    
    
    

}


