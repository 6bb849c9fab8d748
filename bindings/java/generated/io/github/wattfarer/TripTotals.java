package io.github.wattfarer;

/**
 * Sums of the legs.
 */
public record TripTotals(
    /**
     * From start to goal, s.
     */
    double durationS, 
    /**
     * Driving and on ferries, s.
     */
    double driveS, 
    /**
     * Plugged in, s.
     */
    double chargeS, 
    /**
     * Parking, plugging, paying, s.
     */
    double overheadS, 
    /**
     * Staying at via places, s.
     */
    double stayS, 
    /**
     * Along the road, ferries included, m.
     */
    double distanceM, 
    /**
     * Energy used by driving, kWh.
     */
    double batteryEnergyKwh, 
    /**
     * Energy at the plugs, kWh.
     */
    double deliveredEnergyKwh, 
    /**
     * State of charge at the goal.
     */
    double arrivalSoc, 
    /**
     * Number of stops.
     */
    int stops, 
    /**
     * What the stops cost, a sum for each currency: `partial` where some are not known.
     */
    java.util.List<Amount> amounts
)  {
    
    
    
    

}


