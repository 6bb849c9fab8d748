package io.github.wattfarer;

/**
 * A limit to send to a point.
 */
public record LimitCommand(
    /**
     * Index of the point.
     */
    long point, 
    /**
     * Number of the command; comes back with its acceptance.
     */
    long id, 
    /**
     * Highest current per phase, A; 0 stops.
     */
    double limitA
)  {
    
    
    
    

}


