package io.github.wattfarer;

/**
 * Part of a trip.
 */
public record Leg(
    /**
     * Kind.
     */
    LegKind kind, 
    /**
     * Where it begins.
     */
    LegEnd from, 
    /**
     * Where it ends.
     */
    LegEnd to, 
    /**
     * Duration, s.
     */
    double durationS, 
    /**
     * Distance along the road, ferries included, m.
     */
    double distanceM, 
    /**
     * State of charge when leaving; of a charge leg after charging.
     */
    double departureSoc, 
    /**
     * State of charge when arriving; of a charge leg before charging.
     */
    double arrivalSoc, 
    /**
     * Energy used (drive) or stored (charge), kWh.
     */
    double batteryEnergyKwh, 
    /**
     * When it begins, if the request says when the trip does.
     */
    java.lang.String startsAt, 
    /**
     * When it ends.
     */
    java.lang.String endsAt, 
    /**
     * Shape of a drive or ferry.
     */
    LineString geometry, 
    /**
     * State of charge along a drive.
     */
    java.util.List<SocPoint> socProfile, 
    /**
     * Where it charges.
     */
    Station station, 
    /**
     * Charging position whose connector was reckoned with.
     */
    java.lang.String evseUid, 
    /**
     * Connector reckoned with.
     */
    java.lang.String connectorId, 
    /**
     * Seconds of parking, plugging and paying.
     */
    java.lang.Double overheadS, 
    /**
     * Seconds from plug-in to plug-out.
     */
    java.lang.Double chargeS, 
    /**
     * Energy at the plug, kWh.
     */
    java.lang.Double deliveredEnergyKwh, 
    /**
     * Mean delivered power over `charge_s`, kW.
     */
    java.lang.Double averagePowerKw, 
    /**
     * What limits the power where.
     */
    java.util.List<LimitSpan> limits, 
    /**
     * What the stop costs: of status `unknown` where no tariff is known.
     */
    Amount amount
)  {
    
    
    
    

}


