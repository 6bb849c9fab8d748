package io.github.wattfarer;

/**
 * How much energy does the way take?
 */
public record DriveRequest(
    /**
     * Comes back in the answer.
     */
    java.lang.String clientRef, 
    /**
     * First from, last to; stays cost nothing.
     */
    java.util.List<Waypoint> places, 
    /**
     * The car.
     */
    VehicleRef vehicle, 
    /**
     * Weather, load, cabin, speed cap.
     */
    Conditions conditions, 
    /**
     * Roads to keep away from.
     */
    java.util.List<Avoid> avoid, 
    /**
     * Farthest a place may lie from a road, m.
     */
    java.lang.Double snapM
)  {
    
    
    
    

}


