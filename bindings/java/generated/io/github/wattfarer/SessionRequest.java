package io.github.wattfarer;

/**
 * A car that is plugged in for a while.
 */
public record SessionRequest(
    /**
     * Name of the session; comes back in the answer.
     */
    java.lang.String reference, 
    /**
     * The car; absent: only `goal.energy_kwh` at `max_power_kw` is known.
     */
    VehicleRef vehicle, 
    /**
     * State of charge on arrival; absent: the goal is an energy, taken at the power of a battery that is not full.
     */
    java.lang.Double startSoc, 
    /**
     * Highest state of charge that it may arrive with; `start_soc` is then the lowest. The schedule serves all between them.
     */
    java.lang.Double highestStartSoc, 
    /**
     * What to reach: `target_soc` or `energy_kwh`.
     */
    ChargeGoal goal, 
    /**
     * From when it is plugged in.
     */
    java.lang.String arrivesAt, 
    /**
     * When it must be ready; with `earliest_departs_at` the latest moment.
     */
    java.lang.String departsAt, 
    /**
     * The departure may come as early as this. Without `shortfall_cost_per_kwh` the goal is to be reached by then, as far as time
     * allows; with it, every moment until `departs_at` is taken to be as likely.
     */
    java.lang.String earliestDepartsAt, 
    /**
     * What a kWh counts that is missing when the car leaves early, in the unit of the objective.
     */
    java.lang.Double shortfallCostPerKwh, 
    /**
     * A state of charge to have earlier.
     */
    Minimum minimum, 
    /**
     * Kind of current at the plug.
     */
    CurrentType currentType, 
    /**
     * Highest power of the plug, kW (delivered).
     */
    java.lang.Double maxPowerKw, 
    /**
     * AC phases of the plug, 1 to 3.
     */
    java.lang.Integer phases, 
    /**
     * Weather and battery health.
     */
    Conditions conditions, 
    /**
     * Weight of its share where a site has too little for all; absent: 1. A car of weight 2 gets twice the share.
     */
    java.lang.Double priority, 
    /**
     * Prices of its own; absent: those of the request.
     */
    Tariff tariff
)  {
    
    
    
    

}


