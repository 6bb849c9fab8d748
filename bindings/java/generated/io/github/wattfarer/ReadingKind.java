package io.github.wattfarer;

/**
 * Something else to read from a car.
 */

public enum ReadingKind {
    /**
     * Distance driven in all.
     */
  ODOMETER,
    /**
     * Where it is.
     */
  LOCATION,
    /**
     * Vehicle identification number.
     */
  VIN,
    /**
     * Fuel of a hybrid.
     */
  FUEL,
    /**
     * Life left in the engine's oil.
     */
  ENGINE_OIL,
    /**
     * Pressure of the four tyres.
     */
  TIRE_PRESSURE,
    /**
     * Locks, doors and windows.
     */
  SECURITY,
    /**
     * State of its systems.
     */
  DIAGNOSTICS,
    /**
     * Active trouble codes.
     */
  DIAGNOSTIC_CODES,
    /**
     * Service records.
     */
  SERVICE_HISTORY,
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
