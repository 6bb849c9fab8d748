package io.github.wattfarer;

/**
 * The site's part of a schedule.
 */
public record SiteSchedule(
    /**
     * The cap that was kept.
     */
    java.util.List<LimitRow> cap, 
    /**
     * Why not all are served, if so.
     */
    Certificate certificate
)  {
    
    
    
    

}


