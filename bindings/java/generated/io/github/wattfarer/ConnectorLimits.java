package io.github.wattfarer;

/**
 * The plug: everything it limits, at the plug (delivered).
 */
public record ConnectorLimits(
    /**
     * AC or DC.
     */
    CurrentType currentType, 
    /**
     * Highest power, kW.
     */
    java.lang.Double maxPowerKw, 
    /**
     * Highest voltage, V: line to neutral for AC.
     */
    java.lang.Double maxVoltageV, 
    /**
     * Highest current, A: per phase for AC.
     */
    java.lang.Double maxCurrentA, 
    /**
     * AC phases, 1 to 3.
     */
    java.lang.Integer phases
)  {
    
    
    
    

}


