package io.github.wattfarer;

/**
 * Sums over the slots of a session.
 */
public record ScheduleTotals(
    /**
     * Energy stored, kWh.
     */
    double batteryEnergyKwh, 
    /**
     * Energy at the plug, kWh.
     */
    double deliveredEnergyKwh, 
    /**
     * What it costs.
     */
    Amount amount, 
    /**
     * What it emits, g of CO2.
     */
    java.lang.Double carbonG
)  {
    
    
    
    

}


