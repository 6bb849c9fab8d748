package io.github.wattfarer;

/**
 * An error as a record, where one of many answers may fail without failing the others.
 */
public record Failure(
    /**
     * The kind's word.
     */
    java.lang.String code, 
    /**
     * What is wrong with which value.
     */
    java.lang.String detail, 
    /**
     * The field at fault.
     */
    java.lang.String field, 
    /**
     * What to try.
     */
    java.lang.String hint, 
    /**
     * Named details, a JSON object of texts.
     */
    java.lang.String details, 
    /**
     * Whether the same request may succeed later.
     */
    boolean retryable, 
    /**
     * Seconds to wait before another try.
     */
    java.lang.Double retryAfterS
)  {
    
    
    
    

}


