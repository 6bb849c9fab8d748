package io.github.wattfarer;

/**
 * Whether a car is supported, as Smartcar says by its identification number.
 */
public record Compatibility(
    /**
     * Whether it can be connected.
     */
    boolean compatible, 
    /**
     * Why not.
     */
    java.lang.String reason, 
    /**
     * Permission by permission.
     */
    java.util.List<PermissionCapability> capabilities
)  {
    
    
    
    

}


