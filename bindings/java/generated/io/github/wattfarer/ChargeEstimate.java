package io.github.wattfarer;

/**
 * How long it takes, how much it stores, what limits it, how sure that is.
 */
public record ChargeEstimate(
    /**
     * Version of the record shapes.
     */
    java.lang.String schemaVersion, 
    /**
     * Version of the engine.
     */
    java.lang.String engineVersion, 
    /**
     * How the session ends.
     */
    ChargeStatus status, 
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
     * State of charge when plugged in, if known.
     */
    java.lang.Double startSoc, 
    /**
     * State of charge at the end, if the start is known.
     */
    java.lang.Double endSoc, 
    /**
     * When it is plugged in, if the request says so.
     */
    java.lang.String startsAt, 
    /**
     * Median moment of the end.
     */
    java.lang.String readyAt, 
    /**
     * Median seconds from plug-in to the end.
     */
    double durationS, 
    /**
     * One session in ten is faster, s.
     */
    double durationP10S, 
    /**
     * One session in ten is slower, s.
     */
    double durationP90S, 
    /**
     * Further quantiles of the duration, rising.
     */
    java.util.List<DurationQuantile> quantiles, 
    /**
     * Seconds from plug-in until power flows in full.
     */
    double sessionStartS, 
    /**
     * Seconds of balancing at the end.
     */
    double tailS, 
    /**
     * Energy stored, kWh.
     */
    double batteryEnergyKwh, 
    /**
     * Energy at the plug, kWh.
     */
    double deliveredEnergyKwh, 
    /**
     * Mean delivered power over the duration, kW.
     */
    double averagePowerKw, 
    /**
     * Highest delivered power, kW.
     */
    double maxPowerKw, 
    /**
     * The session's course.
     */
    java.util.List<ProfilePoint> profile, 
    /**
     * What limits the power where.
     */
    java.util.List<LimitSpan> limits, 
    /**
     * What it costs by the tariff: priced on the simulated course, an estimate.
     */
    Amount amount
)  {
    
    
    
    

}


