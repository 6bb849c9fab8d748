package io.github.wattfarer;

/**
 * A place the driver asks for.
 */
public record Waypoint(
    /**
     * `lat,lon` in degrees or a name of the gazetteer.
     */
    java.lang.String place, 
    /**
     * Seconds stayed there.
     */
    java.lang.Double stayS
)  {
    
    
    
    

}


