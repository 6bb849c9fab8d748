package io.github.wattfarer;

/**
 * A place that somebody meant.
 */
public record Located(
    /**
     * Its name, or the coordinates as given.
     */
    java.lang.String name, 
    /**
     * Where it is.
     */
    LatLon position, 
    /**
     * Says so when there are several of that name.
     */
    Notice notice
)  {
    
    
    
    

}


