package io.github.wattfarer;

/**
 * Which stations may be used.
 */
public record StationFilter(
    /**
     * Least power of a connector, kW; absent: 20 for a car that charges with direct current, else none.
     */
    java.lang.Double minPowerKw, 
    /**
     * Operators, in any case; empty: all.
     */
    java.util.List<java.lang.String> operators, 
    /**
     * OCPI ConnectorType words; empty: all that fit the car.
     */
    java.util.List<java.lang.String> connectors
)  {
    
    
    
    

}


