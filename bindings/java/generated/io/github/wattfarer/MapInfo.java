package io.github.wattfarer;

/**
 * What a map file says of itself.
 */
public record MapInfo(
    /**
     * Short id, for example `helsinki`.
     */
    java.lang.String id, 
    /**
     * Date of the source, `YYYY-MM-DD`, when known.
     */
    java.lang.String asOf, 
    /**
     * Licence of the content.
     */
    java.lang.String licence, 
    /**
     * Attribution to show, one line each.
     */
    java.lang.String attribution, 
    /**
     * What a user of the map must know, one sentence each.
     */
    java.util.List<java.lang.String> caveats, 
    /**
     * Junctions.
     */
    long nodes, 
    /**
     * Directed roads between them.
     */
    long edges, 
    /**
     * Size of the file, bytes.
     */
    long sizeBytes, 
    /**
     * The box around all junctions; absent for an empty map.
     */
    BoundingBox extent
)  {
    
    
    
    

}


