package io.github.wattfarer;

/**
 * How much energy does this drive take?
 */
public record EnergyRequest(
    /**
     * Echoed in the answer.
     */
    java.lang.String clientRef, 
    /**
     * The car.
     */
    VehicleRef vehicle, 
    /**
     * Weather, load, cabin, speed cap.
     */
    Conditions conditions, 
    /**
     * The drive.
     */
    java.util.List<TracePoint> trace
)  {
    
    
    
    

}


