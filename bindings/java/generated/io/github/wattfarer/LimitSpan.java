package io.github.wattfarer;

/**
 * A stretch of SoC and what limits the power on it.
 */
public record LimitSpan(
    /**
     * Lower end.
     */
    double fromSoc, 
    /**
     * Upper end.
     */
    double toSoc, 
    /**
     * What limits.
     */
    LimitingFactor limitingFactor
)  {
    
    
    
    

}


