package io.github.wattfarer;

/**
 * What a delivery says.
 */
public record WebhookEvent(
    /**
     * What it is.
     */
    WebhookKind kind, 
    /**
     * The body to answer a challenge with.
     */
    java.lang.String answer, 
    /**
     * What cars report.
     */
    java.util.List<ChargeState> states, 
    /**
     * The car that `errors` are of.
     */
    java.lang.String connectionId, 
    /**
     * Its failures.
     */
    java.util.List<WebhookError> errors, 
    /**
     * The sender's word for a kind that is not known.
     */
    java.lang.String eventType
)  {
    
    
    
    

}


