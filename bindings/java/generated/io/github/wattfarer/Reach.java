package io.github.wattfarer;

/**
 * How a provider reaches a make. What is absent is not known.
 */
public record Reach(
    /**
     * `smartcar` (v2.0 and v3), `enode` or `tesla_fleet`.
     */
    java.lang.String provider, 
    /**
     * The provider's own word for the make.
     */
    java.lang.String word, 
    /**
     * First model year.
     */
    java.lang.Integer firstModelYear, 
    /**
     * Whether charging can be started and stopped.
     */
    java.lang.Boolean startStop, 
    /**
     * Whether the charge limit can be set.
     */
    java.lang.Boolean setLimit, 
    /**
     * Whether the current can be set.
     */
    java.lang.Boolean setCurrent, 
    /**
     * What else to know.
     */
    java.lang.String note, 
    /**
     * Who says so.
     */
    java.lang.String source, 
    /**
     * When that was read.
     */
    java.lang.String asOf
)  {
    
    
    
    

}


