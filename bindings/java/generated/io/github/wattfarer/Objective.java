package io.github.wattfarer;

/**
 * What is to be best.
 */
public record Objective(
    /**
     * Its kind.
     */
    ObjectiveKind kind, 
    /**
     * What an hour of the trip is worth, in the currency; `amount` needs it.
     */
    java.lang.Double valueOfTimePerH, 
    /**
     * ISO 4217; absent: that of the tariffs.
     */
    java.lang.String currency
)  {
    
    
    
    

}


