package io.github.wattfarer;


/**
 * A protocol that takes charging profiles.
 */

public enum ProfileProtocol {
    /**
     * OCPP 1.6, the request `SetChargingProfile`.
     */
  OCPP16,
    /**
     * OCPP 2.0.1, the request `SetChargingProfile`.
     */
  OCPP201,
    /**
     * OCPI 2.2.1, the object `ChargingProfile`.
     */
  OCPI221,
    /**
     * A word this version does not know.
     */
  UNKNOWN;

  
  
  

}


