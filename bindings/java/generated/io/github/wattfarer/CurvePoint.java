package io.github.wattfarer;

/**
 * One point of a charge curve.
 */
public record CurvePoint(
    /**
     * State of charge, a fraction.
     */
    double soc, 
    /**
     * Highest power into the battery there, kW.
     */
    double powerKw
)  {
    
    
    
    

}


