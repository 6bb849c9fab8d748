package io.github.wattfarer;

/**
 * One way to go.
 */
public record Trip(
    /**
     * Sums.
     */
    TripTotals totals, 
    /**
     * Parts, in order.
     */
    java.util.List<Leg> legs, 
    /**
     * When it begins, if the request says so.
     */
    java.lang.String departsAt, 
    /**
     * When it reaches the goal.
     */
    java.lang.String arrivesAt
)  {
    
    
    
    

}


