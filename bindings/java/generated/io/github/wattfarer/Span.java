package io.github.wattfarer;

/**
 * From when to when.
 */
public record Span(
    /**
     * Its start.
     */
    java.lang.String startsAt, 
    /**
     * Its end.
     */
    java.lang.String endsAt
)  {
    
    
    
    

}


