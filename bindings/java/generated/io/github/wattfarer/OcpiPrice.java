package io.github.wattfarer;

/**
 * A sum without and with VAT.
 */
public record OcpiPrice(
    /**
     * Without VAT.
     */
    double exclVat, 
    /**
     * With VAT; absent: the same.
     */
    java.lang.Double inclVat
)  {
    
    
    
    

}


