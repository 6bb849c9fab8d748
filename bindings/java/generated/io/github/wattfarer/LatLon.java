package io.github.wattfarer;

/**
 * A position, WGS 84 degrees.
 */
public record LatLon(
    /**
     * Latitude, north positive, -90 to 90.
     */
    double lat, 
    /**
     * Longitude, east positive, -180 to 180.
     */
    double lon
)  {
    
    
    
    

}


