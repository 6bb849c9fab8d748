package io.github.wattfarer;

/**
 * A charging position; one of its connectors works at a time.
 */
public record Evse(
    /**
     * Id within the station.
     */
    java.lang.String uid, 
    /**
     * eMI3 id as printed on the charger; never invented.
     */
    java.lang.String evseId, 
    /**
     * OCPI status word.
     */
    java.lang.String status, 
    /**
     * Its plugs.
     */
    java.util.List<Connector> connectors
)  {
    
    
    
    

}


