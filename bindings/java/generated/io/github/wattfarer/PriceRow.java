package io.github.wattfarer;

/**
 * A price and from when it holds.
 */
public record PriceRow(
    /**
     * From when, at a whole minute.
     */
    java.lang.String startsAt, 
    /**
     * Until when; absent: until the next row, the last as long as the one before.
     */
    java.lang.String endsAt, 
    /**
     * Price of a delivered kWh, taxes included; negative where one is paid for taking it.
     */
    double pricePerKwh
)  {
    
    
    
    

}


