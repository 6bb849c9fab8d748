package io.github.wattfarer;

/**
 * A carbon intensity and from when it holds.
 */
public record CarbonRow(
    /**
     * From when, at a whole minute.
     */
    java.lang.String startsAt, 
    /**
     * Until when; absent: until the next row, the last as long as the one before.
     */
    java.lang.String endsAt, 
    /**
     * Grams of CO2 (equivalent) per kWh.
     */
    double intensityGPerKwh
)  {
    
    
    
    

}


