package io.github.wattfarer;

/**
 * What a charging session is priced by: one of both.
 */
public record SessionTariff(
    /**
     * A tariff of OCPI.
     */
    OcpiTariff ocpi, 
    /**
     * A price list, or rules by time of day.
     */
    Tariff energy
)  {
    
    
    
    

}


