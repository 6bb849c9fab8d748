package io.github.wattfarer;

/**
 * Counts of an import: `kept` and the counts of `skipped` add up to `read`.
 */
public record StationReport(
    /**
     * Stations in the files.
     */
    long read, 
    /**
     * Stations kept.
     */
    long kept, 
    /**
     * Charging positions of the stations kept.
     */
    long evses, 
    /**
     * Connectors of the stations kept.
     */
    long connectors, 
    /**
     * Of these, with the power that the source says.
     */
    long powerGiven, 
    /**
     * Of these, with a default by connector.
     */
    long powerDefault, 
    /**
     * Stated powers that cannot be true and were taken as missing.
     */
    long powerImplausible, 
    /**
     * Stations left out, by reason.
     */
    java.util.List<Skipped> skipped, 
    /**
     * Charging positions and connectors left out, of stations kept or not, by reason.
     */
    java.util.List<Skipped> connectorsSkipped
)  {
    
    
    
    

}


