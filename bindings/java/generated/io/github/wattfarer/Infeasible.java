package io.github.wattfarer;

/**
 * Why there is no trip.
 */
public record Infeasible(
    /**
     * What forbids it.
     */
    Binding binding, 
    /**
     * The start.
     */
    java.lang.String from, 
    /**
     * The goal.
     */
    java.lang.String to, 
    /**
     * The farthest place on the way that the car reaches.
     */
    LatLon furthest, 
    /**
     * Energy missing from there to the nearest station or the goal, kWh.
     */
    java.lang.Double shortfallKwh, 
    /**
     * What would help.
     */
    java.util.List<Repair> repairs
)  {
    
    
    
    

}


