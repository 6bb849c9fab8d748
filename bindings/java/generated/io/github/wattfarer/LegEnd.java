package io.github.wattfarer;

/**
 * An end of a leg.
 */
public record LegEnd(
    /**
     * Name.
     */
    java.lang.String name, 
    /**
     * Latitude, degrees.
     */
    double lat, 
    /**
     * Longitude, degrees.
     */
    double lon, 
    /**
     * Station.
     */
    java.lang.String stationId
)  {
    
    
    
    

}


