package io.github.wattfarer;

/**
 * A limit of power and for how long it holds.
 */
public record LimitRow(
    /**
     * From when, at a whole minute.
     */
    java.lang.String startsAt, 
    /**
     * Until when, at a whole minute; absent: until the next row, the last without end.
     */
    java.lang.String endsAt, 
    /**
     * Highest power, kW.
     */
    double maxPowerKw
)  {
    
    
    
    

}


