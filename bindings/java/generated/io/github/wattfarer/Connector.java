package io.github.wattfarer;

/**
 * A plug of an EVSE.
 */
public record Connector(
    /**
     * Id within the EVSE.
     */
    java.lang.String id, 
    /**
     * OCPI ConnectorType word.
     */
    java.lang.String standard, 
    /**
     * Cable or socket.
     */
    ConnectorFormat format, 
    /**
     * Kind of current.
     */
    CurrentType currentType, 
    /**
     * Highest power at the plug, kW.
     */
    double maxPowerKw, 
    /**
     * Where the power comes from.
     */
    PowerSource powerSource, 
    /**
     * Highest voltage, V.
     */
    java.lang.Double maxVoltageV, 
    /**
     * Highest current, A.
     */
    java.lang.Double maxCurrentA, 
    /**
     * Tariffs that hold here.
     */
    java.util.List<java.lang.String> tariffIds
)  {
    
    
    
    

}


