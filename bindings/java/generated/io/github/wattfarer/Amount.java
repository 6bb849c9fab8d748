package io.github.wattfarer;

/**
 * A sum of money with its parts.
 */
public record Amount(
    /**
     * How well it is known.
     */
    AmountStatus status, 
    /**
     * ISO 4217, three letters.
     */
    java.lang.String currency, 
    /**
     * The sum, taxes included.
     */
    double total, 
    /**
     * The sum without taxes.
     */
    java.lang.Double beforeTaxes, 
    /**
     * Its parts.
     */
    java.util.List<AmountComponent> components, 
    /**
     * The tariff it follows from.
     */
    java.lang.String tariffId
)  {
    
    
    
    

}


