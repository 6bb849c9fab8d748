package io.github.wattfarer;

/**
 * A part of a sum.
 */
public record AmountComponent(
    /**
     * What it is paid for.
     */
    AmountComponentKind kind, 
    /**
     * How much of it, in the unit of the kind.
     */
    double quantity, 
    /**
     * Price of one unit.
     */
    double price, 
    /**
     * What it comes to.
     */
    double total
)  {
    
    
    
    

}


