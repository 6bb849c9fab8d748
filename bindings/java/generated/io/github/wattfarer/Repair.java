package io.github.wattfarer;

/**
 * A change of the request that makes a trip possible.
 */
public record Repair(
    /**
     * Field of the request.
     */
    java.lang.String field, 
    /**
     * Value to try.
     */
    java.lang.String value, 
    /**
     * What it brings.
     */
    java.lang.String effect
)  {
    
    
    
    

}


