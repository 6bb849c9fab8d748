package io.github.wattfarer;

/**
 * How the answer was found and how sure it is.
 */
public record SearchProof(
    /**
     * What was minimised.
     */
    ObjectiveKind objective, 
    /**
     * Its value for the first trip, s; absent without a trip.
     */
    java.lang.Double value, 
    /**
     * No trip is below this, s; absent without a trip.
     */
    java.lang.Double lowerBound, 
    /**
     * `1 - lower_bound / value`; 0 is optimal in this model, map and station set.
     */
    java.lang.Double gap, 
    /**
     * `stations`: over all stations that pass the filters, joined by fastest roads.
     */
    java.lang.String provedOn, 
    /**
     * Labels settled.
     */
    long labelsSettled, 
    /**
     * Legs evaluated.
     */
    long legsEvaluated
)  {
    
    
    
    

}


