package io.github.wattfarer;

/**
 * What a price is for.
 */

public enum OcpiDimension {
    /**
     * Energy, by kWh; step in Wh.
     */
  ENERGY,
    /**
     * Charging time, by hour; step in s.
     */
  TIME,
    /**
     * Time plugged in without charging, by hour; step in s.
     */
  PARKING_TIME,
    /**
     * A fee for the session.
     */
  FLAT;

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
