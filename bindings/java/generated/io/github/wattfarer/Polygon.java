package io.github.wattfarer;

/**
 * An area on the globe; a GeoJSON Polygon in JSON.
 */
public record Polygon(
    /**
     * Its rings, the outer one first, counter-clockwise; longitudes run on across the antimeridian.
     */
    java.util.List<LineString> rings
)  {
    
    
    
    

}


