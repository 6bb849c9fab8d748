package io.github.wattfarer;

/**
 * When should it charge?
 */
public record ScheduleRequest(
    /**
     * Comes back in the answer.
     */
    java.lang.String clientRef, 
    /**
     * The cars.
     */
    java.util.List<SessionRequest> sessions, 
    /**
     * What energy costs.
     */
    Tariff tariff, 
    /**
     * What energy emits.
     */
    CarbonIntensity carbon, 
    /**
     * The grid connection that the cars share.
     */
    Site site, 
    /**
     * What is to be small.
     */
    ScheduleObjective objective, 
    /**
     * Among schedules that are equal otherwise: charge late, so that the battery stays low for longer.
     */
    java.lang.Boolean finishLate, 
    /**
     * Write the schedules for charging points too.
     */
    ProfileOptions profiles
)  {
    
    
    
    

}


