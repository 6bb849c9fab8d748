package io.github.wattfarer;

/**
 * What a kWh emits over time.
 */
public record CarbonIntensity(
    /**
     * IANA name of the zone that days count in; absent: the offset of the request.
     */
    java.lang.String timeZone, 
    /**
     * Values in any order.
     */
    java.util.List<CarbonRow> values, 
    /**
     * What to take where the list has a gap.
     */
    GapRule gaps
)  {
    
    
    
    

}


