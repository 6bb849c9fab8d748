package io.github.wattfarer;

/**
 * A place with charging positions.
 */
public record Station(
    /**
     * Id, unique within its source.
     */
    java.lang.String id, 
    /**
     * Where the record comes from.
     */
    java.lang.String source, 
    /**
     * Name.
     */
    java.lang.String name, 
    /**
     * Latitude, degrees.
     */
    double lat, 
    /**
     * Longitude, degrees.
     */
    double lon, 
    /**
     * Who runs it.
     */
    java.lang.String operator, 
    /**
     * ISO 3166-1 alpha-2.
     */
    java.lang.String countryCode, 
    /**
     * IANA time zone.
     */
    java.lang.String timeZone, 
    /**
     * Power all connectors share, kW.
     */
    java.lang.Double siteMaxPowerKw, 
    /**
     * Whether it is invented for demonstration.
     */
    boolean demonstration, 
    /**
     * Its charging positions.
     */
    java.util.List<Evse> evses
)  {
    
    
    
    

}


