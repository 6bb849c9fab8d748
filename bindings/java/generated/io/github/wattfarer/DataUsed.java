package io.github.wattfarer;

/**
 * A data set that went into the answer.
 */
public record DataUsed(
    /**
     * `roads`, `stations`, `vehicles` or `tariffs`.
     */
    java.lang.String kind, 
    /**
     * Its id.
     */
    java.lang.String id, 
    /**
     * Its date.
     */
    java.lang.String asOf, 
    /**
     * Its licence.
     */
    java.lang.String licence, 
    /**
     * Attribution to show.
     */
    java.lang.String attribution, 
    /**
     * Whether it is made up for demonstration.
     */
    boolean demonstration
)  {
    
    
    
    

}


