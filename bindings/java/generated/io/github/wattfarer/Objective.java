package io.github.wattfarer;

/**
 * What is to be best.
 */
public record Objective(
    /**
     * Its kind.
     */
    ObjectiveKind kind
)  {
    
    
    
    

}


