package io.github.wattfarer;

/**
 * Whether a car can be asked to do something.
 */
public record Capability(
    /**
     * What.
     */
    CommandAction action, 
    /**
     * Whether it can.
     */
    boolean capable, 
    /**
     * Why not: `provider_not_capable`, `vehicle_not_capable`, `permission_missing`, ...; further words may come.
     */
    java.lang.String reason
)  {
    
    
    
    

}


