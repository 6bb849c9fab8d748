package io.github.wattfarer;

/**
 * How an OpenStreetMap extract becomes a map.
 */
public record OsmOptions(
    /**
     * Id of the map; absent: `osm`.
     */
    java.lang.String id, 
    /**
     * Country of the default speed limits, ISO 3166-1 alpha-2; absent: that of the place nearest to the middle of the map.
     */
    java.lang.String country, 
    /**
     * Folder of SRTM tiles (`N49E011.hgt` or `.hgt.zip`); absent: the map is flat.
     */
    java.lang.String elevation, 
    /**
     * Strongly connected parts of fewer nodes are left out; absent: 100.
     */
    java.lang.Integer minimumPart
)  {
    
    
    
    

}


