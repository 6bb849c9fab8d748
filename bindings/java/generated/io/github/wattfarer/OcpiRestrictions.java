package io.github.wattfarer;

/**
 * When an element holds.
 */
public record OcpiRestrictions(
    /**
     * Local clock time from which it holds, `HH:MM`.
     */
    java.lang.String startTime, 
    /**
     * Local clock time until which it holds; before `start_time`: over midnight.
     */
    java.lang.String endTime, 
    /**
     * First local day, `YYYY-MM-DD`.
     */
    java.lang.String startDate, 
    /**
     * First local day on which it does not hold any more.
     */
    java.lang.String endDate, 
    /**
     * Energy of the session from which it holds, kWh.
     */
    java.lang.Double minKwh, 
    /**
     * Energy until which it holds, kWh.
     */
    java.lang.Double maxKwh, 
    /**
     * Current from which it holds, A.
     */
    java.lang.Double minCurrent, 
    /**
     * Current below which it holds, A.
     */
    java.lang.Double maxCurrent, 
    /**
     * Power from which it holds, kW.
     */
    java.lang.Double minPower, 
    /**
     * Power below which it holds, kW.
     */
    java.lang.Double maxPower, 
    /**
     * Time since the start of the session from which it holds, s.
     */
    java.lang.Double minDuration, 
    /**
     * Time until which it holds, s.
     */
    java.lang.Double maxDuration, 
    /**
     * Days on which it holds, `MONDAY` to `SUNDAY`; empty: all.
     */
    java.util.List<java.lang.String> dayOfWeek, 
    /**
     * `RESERVATION` or `RESERVATION_EXPIRES`: prices of reservations, which sessions do not pay.
     */
    java.lang.String reservation
)  {
    
    
    
    

}


