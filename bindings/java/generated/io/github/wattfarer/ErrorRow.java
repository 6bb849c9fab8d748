package io.github.wattfarer;

/**
 * A row of the error table.
 */
public record ErrorRow(
    /**
     * The kind's word, the same in every language.
     */
    java.lang.String code, 
    /**
     * The HTTP status it becomes.
     */
    int httpStatus, 
    /**
     * Whether the same request may succeed later.
     */
    boolean retryable
)  {
    
    
    
    

}


