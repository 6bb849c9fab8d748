package io.github.wattfarer;

/**
 * The schedule of one car.
 */
public record SessionSchedule(
    /**
     * From the request.
     */
    java.lang.String reference, 
    /**
     * When it charges; it rests outside of these.
     */
    java.util.List<ScheduleSlot> slots, 
    /**
     * Sums.
     */
    ScheduleTotals totals, 
    /**
     * State of charge at the departure, if that on arrival is known.
     */
    java.lang.Double endSoc, 
    /**
     * Stored energy that is missing at the departure, kWh.
     */
    double shortfallKwh, 
    /**
     * Stored energy that is missing at the moment of the minimum, kWh.
     */
    java.lang.Double minimumShortfallKwh, 
    /**
     * Stored energy that is missing on average over all moments of departure, kWh; where a shortfall has a cost.
     */
    java.lang.Double expectedShortfallKwh, 
    /**
     * Sums where the car arrives as full as it may; `totals` are those of the emptiest.
     */
    ScheduleTotals fullestTotals
)  {
    
    
    
    

}


