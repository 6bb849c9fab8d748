package io.github.wattfarer;

/**
 * A stretch of a session at one power; 0 is plugged in without charging.
 */
public record SessionPiece(
    /**
     * Its start.
     */
    java.lang.String startsAt, 
    /**
     * Its end; the next piece begins there.
     */
    java.lang.String endsAt, 
    /**
     * Power at the meter, kW.
     */
    double deliveredPowerKw, 
    /**
     * Current per phase, A; restrictions on current hold for all when it is not known.
     */
    java.lang.Double currentA
)  {
    
    
    
    

}


