package io.github.wattfarer;

/**
 * A price for a time of day.
 */
public record TimeOfUseRule(
    /**
     * Local clock time from which it holds, `HH:MM`.
     */
    java.lang.String from, 
    /**
     * Local clock time until which it holds, `HH:MM` up to `24:00`; not after `from`: over midnight.
     */
    java.lang.String to, 
    /**
     * Days on which it holds; empty: every day. Past midnight the new day counts.
     */
    java.util.List<Weekday> days, 
    /**
     * Price of a delivered kWh, taxes included.
     */
    double pricePerKwh
)  {
    
    
    
    

}


