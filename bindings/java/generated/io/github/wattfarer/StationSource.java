package io.github.wattfarer;

/**
 * Where stations come from, and under which terms.
 */
public record StationSource(
    /**
     * The `source` of its stations.
     */
    java.lang.String id, 
    /**
     * Licence.
     */
    java.lang.String licence, 
    /**
     * Attribution to show.
     */
    java.lang.String attribution, 
    /**
     * Date of the data.
     */
    java.lang.String asOf
)  {
    
    
    
    

}


