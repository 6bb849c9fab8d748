package io.github.wattfarer;

/**
 * A state of charge to have by an earlier moment, for a departure that may come early.
 */
public record Minimum(
    /**
     * State of charge; this or `energy_kwh`.
     */
    java.lang.Double soc, 
    /**
     * Energy stored since the arrival, kWh; for cars of which the state of charge is not known.
     */
    java.lang.Double energyKwh, 
    /**
     * By when.
     */
    java.lang.String byAt
)  {
    
    
    
    

}


