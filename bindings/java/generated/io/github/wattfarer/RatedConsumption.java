package io.github.wattfarer;

/**
 * Rated consumption and range of the type approval.
 */
public record RatedConsumption(
    /**
     * Test cycle: `wltp`, `epa`, `nedc`, `cltc`; or `average`, mixed driving counted at the battery.
     */
    java.lang.String cycle, 
    /**
     * Consumption as the label says it, Wh/km.
     */
    double consumptionWhPerKm, 
    /**
     * Range of the label, m.
     */
    java.lang.Double rangeM
)  {
    
    
    
    

}


