package io.github.wattfarer;

/**
 * A quantile of the duration.
 */
public record DurationQuantile(
    /**
     * Share of sessions that are shorter.
     */
    double p, 
    /**
     * Seconds from plug-in to the end.
     */
    double durationS
)  {
    
    
    
    

}


