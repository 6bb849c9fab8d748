package io.github.wattfarer;


/**
 * How a car is propelled.
 */

public enum VehicleKind {
    /**
     * Battery electric.
     */
  BEV,
    /**
     * Plug-in hybrid.
     */
  PHEV,
    /**
     * A word this version does not know.
     */
  UNKNOWN;

  
  
  

}


