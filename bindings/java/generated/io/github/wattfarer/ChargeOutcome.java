package io.github.wattfarer;

/**
 * One answer of many: an estimate, or why there is none.
 */
public record ChargeOutcome(
    /**
     * The estimate.
     */
    ChargeEstimate estimate, 
    /**
     * The failure.
     */
    Failure failure
)  {
    
    
    
    

}


