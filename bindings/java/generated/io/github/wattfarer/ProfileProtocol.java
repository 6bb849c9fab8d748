package io.github.wattfarer;

/**
 * A protocol that takes charging profiles.
 */

public enum ProfileProtocol {
    /**
     * OCPP 1.6, the request {@code SetChargingProfile}.
     */
  OCPP16,
    /**
     * OCPP 2.0.1, the request {@code SetChargingProfile}.
     */
  OCPP201,
    /**
     * OCPI 2.2.1, the object {@code ChargingProfile}.
     */
  OCPI221,
    /**
     * A word this version does not know.
     */
  UNKNOWN;

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
