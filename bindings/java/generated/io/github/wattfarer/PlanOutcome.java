package io.github.wattfarer;

/**
 * One answer of many: a plan, or why there is none.
 */
public record PlanOutcome(
    /**
     * The plan.
     */
    PlanAnswer answer, 
    /**
     * The failure.
     */
    Failure failure
)  {
    
    
    
    

}


