package io.github.wattfarer;

/**
 * A failure in a delivery.
 */
public record WebhookError(
    /**
     * The signals it concerns.
     */
    java.util.List<java.lang.String> signals, 
    /**
     * Smartcar's code.
     */
    java.lang.String code, 
    /**
     * Whether it is over.
     */
    boolean resolved
)  {
    
    
    
    

}


