package io.github.wattfarer;

/**
 * The grid connection that cars share.
 */
public record Site(
    /**
     * What the site may take; no limit outside of the rows.
     */
    java.util.List<LimitRow> cap, 
    /**
     * What everything else there takes at most; nothing outside of the rows.
     */
    java.util.List<LimitRow> baseLoad, 
    /**
     * What each car may take by order of the grid operator; no limit outside of the rows.
     */
    java.util.List<LimitRow> dimming, 
    /**
     * Most current of each phase, A; cars that use fewer than three phases count as if on the same one.
     */
    java.lang.Double phaseLimitA
)  {
    
    
    
    

}


