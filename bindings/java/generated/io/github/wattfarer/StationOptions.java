package io.github.wattfarer;

/**
 * How station files are read.
 */
public record StationOptions(
    /**
     * Country of stations that name none, ISO 3166-1 alpha-2; it decides a few default powers.
     */
    java.lang.String country, 
    /**
     * Licence of files that state none (CSV, OCPI).
     */
    java.lang.String licence, 
    /**
     * Attribution of files that state none (CSV, OCPI).
     */
    java.lang.String attribution
)  {
    
    
    
    

}


