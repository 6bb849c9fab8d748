package io.github.wattfarer;

/**
 * What was read: the members of its kind are there, the others are not.
 */
public record Reading(
    /**
     * What it is.
     */
    ReadingKind kind, 
    /**
     * Distance driven in all, m.
     */
    java.lang.Double odometerM, 
    /**
     * Where it is.
     */
    LatLon location, 
    /**
     * Vehicle identification number.
     */
    java.lang.String vin, 
    /**
     * Range on fuel, m.
     */
    java.lang.Double fuelRangeM, 
    /**
     * Share of the tank that is full, 0 to 1.
     */
    java.lang.Double fuelShare, 
    /**
     * Fuel in the tank, litres.
     */
    java.lang.Double fuelAmountL, 
    /**
     * Life left in the engine's oil, 0 to 1.
     */
    java.lang.Double lifeRemaining, 
    /**
     * Pressure front left, kPa.
     */
    java.lang.Double frontLeftKpa, 
    /**
     * Pressure front right, kPa.
     */
    java.lang.Double frontRightKpa, 
    /**
     * Pressure back left, kPa.
     */
    java.lang.Double backLeftKpa, 
    /**
     * Pressure back right, kPa.
     */
    java.lang.Double backRightKpa, 
    /**
     * What no common shape exists for, JSON in the shape of Smartcar v2.0.
     */
    java.lang.String json, 
    /**
     * The source's own word, where it has no meaning here.
     */
    java.lang.String raw, 
    /**
     * When the car measured it, if the source says so.
     */
    java.lang.String observedAt, 
    /**
     * When it was fetched.
     */
    java.lang.String fetchedAt, 
    /**
     * Who said so.
     */
    java.lang.String source, 
    /**
     * How far it can be trusted.
     */
    Quality quality
)  {
    
    
    
    

}


