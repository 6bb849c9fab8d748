package io.github.wattfarer;

/**
 * One state of many, or why there is none.
 */
public record StateOutcome(
    /**
     * The state.
     */
    ChargeState state, 
    /**
     * The failure.
     */
    Failure failure
)  {
    
    
    
    

}


