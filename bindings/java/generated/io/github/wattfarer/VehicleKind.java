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

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
