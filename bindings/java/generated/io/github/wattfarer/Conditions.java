package io.github.wattfarer;

/**
 * The conditions a car is driven and charged in.
 */
public record Conditions(
    /**
     * Air temperature, C.
     */
    java.lang.Double airC, 
    /**
     * Battery temperature, C; absent: taken from the air (see `charge`).
     */
    java.lang.Double batteryC, 
    /**
     * Wind speed, km/h.
     */
    java.lang.Double windKmh, 
    /**
     * Direction the wind blows from, degrees clockwise from north.
     */
    java.lang.Double windFromDeg, 
    /**
     * Passengers and luggage beyond the driver, kg.
     */
    java.lang.Double loadKg, 
    /**
     * Cabin temperature wished for, C.
     */
    java.lang.Double cabinC, 
    /**
     * Highest speed driven, km/h.
     */
    java.lang.Double maxKmh, 
    /**
     * State of health: present usable capacity over that when new.
     */
    java.lang.Double soh
)  {
    
    
    
    

}


