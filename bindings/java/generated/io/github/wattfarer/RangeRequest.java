package io.github.wattfarer;

/**
 * How far does it get?
 */
public record RangeRequest(
    /**
     * Comes back in the answer.
     */
    java.lang.String clientRef, 
    /**
     * Start: `lat,lon` in degrees or a name of the gazetteer.
     */
    java.lang.String place, 
    /**
     * The car.
     */
    VehicleRef vehicle, 
    /**
     * State of charge at the start.
     */
    double startSoc, 
    /**
     * State of charge at which the range ends.
     */
    java.lang.Double reserveSoc, 
    /**
     * Weather, load, speed, battery health.
     */
    Conditions conditions, 
    /**
     * Roads to keep away from; ferries are never taken.
     */
    java.util.List<Avoid> avoid, 
    /**
     * Farthest the place may lie from a road, m.
     */
    java.lang.Double snapM
)  {
    
    
    
    

}


