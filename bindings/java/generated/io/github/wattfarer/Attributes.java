package io.github.wattfarer;

/**
 * A car as its provider lists it.
 */
public record Attributes(
    /**
     * The provider's id of the car; every other call takes it.
     */
    java.lang.String connectionId, 
    /**
     * Make.
     */
    java.lang.String make, 
    /**
     * Model.
     */
    java.lang.String model, 
    /**
     * Model year.
     */
    java.lang.Integer year, 
    /**
     * Battery electric or plug-in hybrid, if the provider says so.
     */
    VehicleKind kind
)  {
    
    
    
    

}


