package io.github.wattfarer;

/**
 * How far the car gets.
 */
public record Range(
    /**
     * Version of the record shapes.
     */
    java.lang.String schemaVersion, 
    /**
     * Version of the engine.
     */
    java.lang.String engineVersion, 
    /**
     * How it was found.
     */
    RangeStatus status, 
    /**
     * From the request.
     */
    java.lang.String clientRef, 
    /**
     * The values used and where they come from.
     */
    java.util.List<InputUsed> inputs, 
    /**
     * What the reader should know.
     */
    java.util.List<Notice> notices, 
    /**
     * The data used.
     */
    java.util.List<DataUsed> data, 
    /**
     * Distance along the road to where the reserve is reached, the median over all fastest roads out of the place, m.
     */
    double rangeM, 
    /**
     * The area that can be reached: its corners are the farthest places reached in each direction.
     */
    Polygon reachable, 
    /**
     * The conditions used.
     */
    Conditions conditions
)  {
    
    
    
    

}


