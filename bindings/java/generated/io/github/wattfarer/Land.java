package io.github.wattfarer;

/**
 * Land and borders of a part of the world, for drawing.
 */
public record Land(
    /**
     * Outer and inner rings alike: a position is on land when it lies inside an odd number of them. The closing position is
     * left out.
     */
    java.util.List<LineString> polygons, 
    /**
     * Borders between countries.
     */
    java.util.List<LineString> borders
)  {
    
    
    
    

}


