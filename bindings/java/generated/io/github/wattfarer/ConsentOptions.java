package io.github.wattfarer;

/**
 * What is asked of an owner at Smartcar.
 */
public record ConsentOptions(
    /**
     * Permissions, in Smartcar's words; empty: those of the dashboard.
     */
    java.util.List<java.lang.String> scopes, 
    /**
     * `live`, `test` or `simulated`; absent: live.
     */
    java.lang.String mode, 
    /**
     * Go straight to this make.
     */
    java.lang.String make, 
    /**
     * Ask even when the owner has consented before.
     */
    java.lang.Boolean forcePrompt, 
    /**
     * Let the owner choose one car only.
     */
    java.lang.Boolean singleSelect, 
    /**
     * Smartcar's flags, such as `country:DE`.
     */
    java.util.List<java.lang.String> flags, 
    /**
     * The owner's id, v3.
     */
    java.lang.String user
)  {
    
    
    
    

}


