package io.github.wattfarer;

/**
 * One reading of a drive. Speed and slope are linear in time between readings.
 */
public record TracePoint(
    /**
     * Seconds since any beginning; rising.
     */
    double tS, 
    /**
     * Speed, km/h; absent: from the positions.
     */
    java.lang.Double speedKmh, 
    /**
     * Elevation, m.
     */
    java.lang.Double elevationM, 
    /**
     * Rise over run, uphill positive; instead of the elevation.
     */
    java.lang.Double slope, 
    /**
     * Where; needed for the speed when there is none, and for the direction of the wind.
     */
    LatLon position
)  {
    
    
    
    

}


