package io.github.wattfarer;

/**
 * A tariff of OCPI; fields that do not bear on the price of a session are ignored.
 */
public record OcpiTariff(
    /**
     * Its id.
     */
    java.lang.String id, 
    /**
     * ISO 4217, three letters.
     */
    java.lang.String currency, 
    /**
     * Prices, the first that holds counts.
     */
    java.util.List<OcpiElement> elements, 
    /**
     * Least a session costs.
     */
    OcpiPrice minPrice, 
    /**
     * Most a session costs.
     */
    OcpiPrice maxPrice, 
    /**
     * Whether the prices of elements include taxes; absent: they do not.
     */
    OcpiTaxIncluded taxIncluded
)  {
    
    
    
    

}


