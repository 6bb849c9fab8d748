package io.github.wattfarer;

/**
 * A place of the gazetteer.
 */
public record NamedPlace(
    /**
     * Name.
     */
    java.lang.String name, 
    /**
     * ISO 3166-1 alpha-2.
     */
    java.lang.String countryCode, 
    /**
     * Inhabitants, as of 2013.
     */
    long population, 
    /**
     * Where it is.
     */
    LatLon position, 
    /**
     * Other places of that name, the largest first, as `Name, CC`.
     */
    java.util.List<java.lang.String> others
)  {
    
    
    
    

}


