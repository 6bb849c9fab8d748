package io.github.wattfarer;

/**
 * How do I get there?
 */
public record PlanRequest(
    /**
     * Comes back in the answer.
     */
    java.lang.String clientRef, 
    /**
     * First from, last to.
     */
    java.util.List<Waypoint> places, 
    /**
     * The car.
     */
    VehicleRef vehicle, 
    /**
     * State of charge at the start.
     */
    double startSoc, 
    /**
     * State of charge never gone below.
     */
    java.lang.Double reserveSoc, 
    /**
     * Least state of charge at the goal; absent: the reserve.
     */
    java.lang.Double arriveSoc, 
    /**
     * Least state of charge on arriving at a stop; absent: the reserve.
     */
    java.lang.Double stopMinSoc, 
    /**
     * Highest state of charge on leaving a stop.
     */
    java.lang.Double stopMaxSoc, 
    /**
     * Seconds of every stop for parking, plugging and paying.
     */
    java.lang.Double overheadS, 
    /**
     * Weather, load, speed, battery health.
     */
    Conditions conditions, 
    /**
     * When the trip begins; with it the answer tells when each leg does.
     */
    java.lang.String departsAt, 
    /**
     * What is to be best.
     */
    Objective objective, 
    /**
     * What sessions are priced by: tariffs whose ids the stations' connectors name, and one without id for all others.
     */
    java.util.List<SessionTariff> tariffs, 
    /**
     * Which stations may be used.
     */
    StationFilter stations, 
    /**
     * Roads to keep away from.
     */
    java.util.List<Avoid> avoid, 
    /**
     * Farthest a place may lie from a road, m.
     */
    java.lang.Double snapM, 
    /**
     * Good enough: stop within this share of the bound.
     */
    java.lang.Double gapLimit, 
    /**
     * Stop after so many labels; the same labels on every machine.
     */
    java.lang.Long labelLimit, 
    /**
     * Stop after so many seconds; what is found by then depends on the machine.
     */
    java.lang.Double timeLimitS
)  {
    
    
    
    

}


