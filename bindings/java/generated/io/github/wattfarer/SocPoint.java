package io.github.wattfarer;

/**
 * A point of the state of charge along a leg.
 */
public record SocPoint(
    /**
     * Distance from the leg's start, m.
     */
    double distanceM, 
    /**
     * Time since the leg's start, s.
     */
    double elapsedS, 
    /**
     * State of charge.
     */
    double soc
)  {
    
    
    
    

}


