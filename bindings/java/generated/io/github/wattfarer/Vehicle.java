package io.github.wattfarer;

/**
 * A car: everything charging and driving need to know of it.
 */
public record Vehicle(
    /**
     * Stable id: make, model, variant and first year in lower case with hyphens.
     */
    java.lang.String id, 
    /**
     * Make, as the maker writes it.
     */
    java.lang.String make, 
    /**
     * Model.
     */
    java.lang.String model, 
    /**
     * Variant: battery, drive or trim.
     */
    java.lang.String variant, 
    /**
     * First model year.
     */
    int yearFrom, 
    /**
     * Last model year; absent while sold.
     */
    java.lang.Integer yearTo, 
    /**
     * Battery electric or plug-in hybrid.
     */
    VehicleKind kind, 
    /**
     * Installed capacity, kWh.
     */
    java.lang.Double grossCapacityKwh, 
    /**
     * Capacity between empty and full as the car shows them, new, kWh.
     */
    double usableCapacityKwh, 
    /**
     * Cell chemistry: `nmc`, `nca`, `lfp`, ...
     */
    java.lang.String chemistry, 
    /**
     * Voltage class of the pack, 400 or 800.
     */
    int voltageClass, 
    /**
     * Direct-current charging; absent when the car has none.
     */
    DcCharging dc, 
    /**
     * Alternating-current charging.
     */
    AcCharging ac, 
    /**
     * OCPI ConnectorType words of the sockets on the car, the union over the markets it is sold in.
     */
    java.util.List<java.lang.String> inlets, 
    /**
     * Mass of the empty car with driver as the source gives it, kg.
     */
    double massKg, 
    /**
     * Drag coefficient times frontal area, m2.
     */
    double dragAreaM2, 
    /**
     * Rolling resistance of the tyres, a ratio.
     */
    double rollingResistanceCoefficient, 
    /**
     * Share of braking energy won back, a fraction.
     */
    double regenerationEfficiency, 
    /**
     * Whether the cabin is heated by a heat pump.
     */
    java.lang.Boolean heatPump, 
    /**
     * Rated consumption and range.
     */
    RatedConsumption rated, 
    /**
     * Where the facts come from.
     */
    java.util.List<Source> sources
)  {
    
    
    
    

}


