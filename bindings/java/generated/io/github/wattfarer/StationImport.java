package io.github.wattfarer;

/**
 * Stations read from files.
 */
public record StationImport(
    /**
     * The stations, every one of which passes [`Station::check`].
     */
    java.util.List<Station> stations, 
    /**
     * What was read, kept and left out.
     */
    StationReport report, 
    /**
     * The sources of the stations.
     */
    java.util.List<StationSource> sources
)  {
    
    
    
    

}


