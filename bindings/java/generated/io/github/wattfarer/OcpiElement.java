package io.github.wattfarer;

/**
 * Prices and when they hold.
 */
public record OcpiElement(
    /**
     * The prices.
     */
    java.util.List<OcpiPriceComponent> priceComponents, 
    /**
     * When they hold; absent: always.
     */
    OcpiRestrictions restrictions
)  {
    
    
    
    

}


