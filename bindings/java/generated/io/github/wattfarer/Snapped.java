package io.github.wattfarer;

/**
 * A position on a road.
 */
public record Snapped(
    /**
     * The edge.
     */
    int edge, 
    /**
     * How far along it, from its first node, 0 to 1.
     */
    double fraction, 
    /**
     * The position on the road.
     */
    LatLon position, 
    /**
     * Distance to it, m.
     */
    double distanceM, 
    /**
     * The strongly connected part it lies in.
     */
    int component
)  {
    
    
    
    

}


