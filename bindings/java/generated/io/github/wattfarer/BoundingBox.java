package io.github.wattfarer;

/**
 * A box on the globe; `west` greater than `east` crosses the antimeridian.
 */
public record BoundingBox(
    /**
     * Western edge, degrees.
     */
    double west, 
    /**
     * Southern edge, degrees.
     */
    double south, 
    /**
     * Eastern edge, degrees.
     */
    double east, 
    /**
     * Northern edge, degrees.
     */
    double north
)  {
    
    
    
    

}


