package io.github.wattfarer;

/**
 * Counts of an import.
 */
public record OsmReport(
    /**
     * Country whose limits hold where none is tagged.
     */
    java.lang.String country, 
    /**
     * Nodes in the file.
     */
    long nodesRead, 
    /**
     * Ways in the file.
     */
    long waysRead, 
    /**
     * Relations in the file.
     */
    long relationsRead, 
    /**
     * Ways with a `highway` tag.
     */
    long highways, 
    /**
     * Ways a car may drive, ferries included.
     */
    long carWays, 
    /**
     * Of these, ferries and shuttles.
     */
    long ferries, 
    /**
     * Of these, toll roads.
     */
    long tollWays, 
    /**
     * Ways with a limit of their own.
     */
    long withMaxspeed, 
    /**
     * Nodes that ways name and the file does not hold, or that lie off the globe.
     */
    long nodesMissing, 
    /**
     * Barriers on roads that stop cars.
     */
    long barriers, 
    /**
     * Turn restrictions in the file, all kinds.
     */
    long turnsRead, 
    /**
     * Turn restrictions in force in the map.
     */
    long turnsUsed, 
    /**
     * Those left out, and why.
     */
    SkippedTurns turnsSkipped, 
    /**
     * Junctions and dead ends before splitting.
     */
    long junctions, 
    /**
     * Directed edges before splitting.
     */
    long directedEdges, 
    /**
     * Nodes that splitting added.
     */
    long splitNodes, 
    /**
     * Strongly connected parts kept.
     */
    long partsKept, 
    /**
     * Strongly connected parts left out as too small.
     */
    long partsDropped, 
    /**
     * Nodes of the map.
     */
    long nodesKept, 
    /**
     * Directed edges of the map.
     */
    long edgesKept, 
    /**
     * Points without a height in the elevation tiles.
     */
    long heightsMissing
)  {
    
    
    
    

}


