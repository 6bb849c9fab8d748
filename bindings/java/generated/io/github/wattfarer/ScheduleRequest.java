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
     * Forecast of the surplus of the site's own generation, kW: used before power from the grid, at what it would earn there.
     */
    java.util.List<LimitRow> solar, 
    /**
     * What a kWh of surplus earns when it goes to the grid; absent: nothing.
     */
    java.lang.Double feedInPerKwh, 
    /**
     * What is to be small.
     */
    ScheduleObjective objective, 
    /**
     * Among schedules that are equal otherwise: charge late, so that the battery stays low for longer.
     */
    java.lang.Boolean finishLate, 
    /**
     * What it is worth to hold a kWh an hour less before the departure, in the unit of the objective.
     */
    java.lang.Double holdingCostPerKwhH, 
    /**
     * Write the schedules for charging points too.
     */
    ProfileOptions profiles
)  {
    
    
    
    

}


