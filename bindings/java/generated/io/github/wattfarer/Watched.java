package io.github.wattfarer;

/**
 * A car after a look at it.
 */
public record Watched(
    /**
     * What it reports.
     */
    ChargeState state, 
    /**
     * The fields whose values differ from the look before; all that are there on the first.
     */
    java.util.List<java.lang.String> changed, 
    /**
     * When the next look is worth it, s from now.
     */
    double nextLookS
)  {
    
    
    
    

}


