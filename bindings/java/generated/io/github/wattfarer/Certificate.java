package io.github.wattfarer;

/**
 * Why not all can be served: these cars need more than they can get in these hours and outside of them.
 */
public record Certificate(
    /**
     * The cars, by the `ref` of their sessions.
     */
    java.util.List<java.lang.String> sessions, 
    /**
     * The hours in which the cap is used up; none where the plugs alone are too weak.
     */
    java.util.List<Span> hours, 
    /**
     * Energy at the meter that the cars need, kWh.
     */
    double neededKwh, 
    /**
     * What the cap leaves for cars in these hours, kWh.
     */
    double siteKwh, 
    /**
     * What the plugs of these cars pass at most in all other hours, kWh.
     */
    double plugsKwh, 
    /**
     * What is missing: needed less the other two, kWh.
     */
    double shortfallKwh
)  {
    
    
    
    

}


