package io.github.wattfarer;

/**
 * A price for one dimension.
 */
public record OcpiPriceComponent(
    /**
     * For what.
     */
    OcpiDimension dimension, 
    /**
     * Price of a kWh, an hour or the session, without VAT.
     */
    double price, 
    /**
     * VAT, per cent.
     */
    java.lang.Double vat, 
    /**
     * Least amount billed: Wh or s; 0 and 1 round to the unit and are not applied to energy below it.
     */
    java.lang.Integer stepSize
)  {
    
    
    
    

}


