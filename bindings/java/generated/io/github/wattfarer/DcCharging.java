package io.github.wattfarer;

/**
 * Direct-current charging of a car.
 */
public record DcCharging(
    /**
     * Highest power into the battery at each SoC; linear between points, from 0 to 1.
     */
    java.util.List<CurvePoint> curve, 
    /**
     * How far the curve can be trusted.
     */
    Tier tier, 
    /**
     * Highest voltage the car takes, V.
     */
    java.lang.Double maxVoltageV, 
    /**
     * Highest current the car takes, A.
     */
    java.lang.Double maxCurrentA
)  {
    
    
    
    

}


