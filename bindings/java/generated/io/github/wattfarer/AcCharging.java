package io.github.wattfarer;

/**
 * Alternating-current charging of a car.
 */
public record AcCharging(
    /**
     * Ceiling of the on-board charger at the plug (delivered), kW.
     */
    double onboardChargerKw, 
    /**
     * Phases it can use, 1 to 3.
     */
    int phases
)  {
    
    
    
    

}


