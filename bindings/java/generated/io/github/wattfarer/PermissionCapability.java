package io.github.wattfarer;

/**
 * Whether a permission can be had for a car.
 */
public record PermissionCapability(
    /**
     * The permission.
     */
    java.lang.String permission, 
    /**
     * The path it opens.
     */
    java.lang.String endpoint, 
    /**
     * Whether the car can.
     */
    boolean capable, 
    /**
     * Why not.
     */
    java.lang.String reason
)  {
    
    
    
    

}


