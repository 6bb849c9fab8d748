package io.github.wattfarer;

/**
 * Things left out for one reason.
 */
public record Skipped(
    /**
     * Stable word: `no_connector`, `unknown_connector`, `no_position`, `no_power`, `not_operational`, `private`,
     * `not_published`, `not_for_cars`, `duplicate`, `invalid_record`, `too_far_from_roads`.
     */
    java.lang.String reason, 
    /**
     * How many.
     */
    long count, 
    /**
     * The first of them.
     */
    java.lang.String example
)  {
    
    
    
    

}


