package io.github.wattfarer;

/**
 * What energy costs over time: a list of prices or rules by time of day, exactly one of the two.
 */
public record Tariff(
    /**
     * Its id; comes back in amounts.
     */
    java.lang.String id, 
    /**
     * ISO 4217, three letters.
     */
    java.lang.String currency, 
    /**
     * IANA name of the zone that days and rules count in; absent: the offset of the request. Rules need it.
     */
    java.lang.String timeZone, 
    /**
     * Prices in any order.
     */
    java.util.List<PriceRow> prices, 
    /**
     * Rules by time of day; the first that fits counts.
     */
    java.util.List<TimeOfUseRule> rules, 
    /**
     * What to take where the list has a gap.
     */
    GapRule gaps
)  {
    
    
    
    

}


