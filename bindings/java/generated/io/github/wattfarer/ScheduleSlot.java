package io.github.wattfarer;

/**
 * A stretch of charging.
 */
public record ScheduleSlot(
    /**
     * Its start.
     */
    java.lang.String startsAt, 
    /**
     * Its end.
     */
    java.lang.String endsAt, 
    /**
     * Mean power at the plug, kW.
     */
    double deliveredPowerKw, 
    /**
     * Highest power within it, kW: what a limit must allow.
     */
    double maxPowerKw, 
    /**
     * Current per phase that the highest power is, A; AC only.
     */
    java.lang.Double currentA, 
    /**
     * AC phases in use.
     */
    java.lang.Integer phases, 
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
    Amount amount
)  {
    
    
    
    

}


