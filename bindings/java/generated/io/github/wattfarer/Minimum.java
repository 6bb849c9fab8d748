package io.github.wattfarer;

/**
 * A state of charge to have by an earlier moment, for a departure that may come early.
 */
public record Minimum(
    /**
     * State of charge.
     */
    double soc, 
    /**
     * By when.
     */
    java.lang.String byAt
)  {
    
    
    
    

}


