package io.github.wattfarer;

/**
 * How a request names its car: exactly one of `id`, `record`, `vehicle_class`, or make, model and year together.
 */
public record VehicleRef(
    /**
     * Id of a car of the catalogue.
     */
    java.lang.String id, 
    /**
     * A car described in full.
     */
    Vehicle record, 
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
     * Class word, for cars not known: `small`, `compact`, ...; in JSON `class`.
     */
    java.lang.String vehicleClass
)  {
    
    
    
    

}


