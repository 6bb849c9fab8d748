package io.github.wattfarer;

/**
 * One interval `[starts_at, ends_at)` with one price.
 */
public record Slot(
    /**
     * Its start.
     */
    java.lang.String startsAt, 
    /**
     * Its end.
     */
    java.lang.String endsAt, 
    /**
     * Price of a delivered kWh.
     */
    double pricePerKwh, 
    /**
     * Whether the list said nothing and [`GapRule`] filled it.
     */
    boolean assumed
)  {
    
    
    
    

}


