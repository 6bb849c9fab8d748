package io.github.wattfarer;

/**
 * Energy by cause; the sum is the whole.
 */
public record EnergyParts(
    /**
     * Air resistance, wind included, kWh.
     */
    double dragKwh, 
    /**
     * Tyres, kWh.
     */
    double rollingKwh, 
    /**
     * Climbing less what descents win back, kWh.
     */
    double climbKwh, 
    /**
     * Speeding up less what braking wins back, kWh.
     */
    double stopsKwh, 
    /**
     * Electronics, heating and cooling, kWh.
     */
    double auxiliaryKwh
)  {
    
    
    
    

}


