package io.github.wattfarer;

/**
 * When each car charges, and the proof that no schedule is better by more than `gap`.
 */
public record Schedule(
    /**
     * Version of the record shapes.
     */
    java.lang.String schemaVersion, 
    /**
     * Version of the engine.
     */
    java.lang.String engineVersion, 
    /**
     * How it ends.
     */
    ScheduleStatus status, 
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
     * One for each session, in the order of the request.
     */
    java.util.List<SessionSchedule> sessions, 
    /**
     * The site, for schedules of a site.
     */
    SiteSchedule site, 
    /**
     * The schedules as charging points take them, if asked for.
     */
    java.util.List<ChargingProfile> profiles, 
    /**
     * No schedule in the model is better by more than this share; 0 is optimal.
     */
    double gap
)  {
    
    
    
    

}


