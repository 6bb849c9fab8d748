package io.github.wattfarer;

/**
 * Kind of leg.
 */

public enum LegKind {
    /**
     * Driving.
     */
  DRIVE,
    /**
     * Charging.
     */
  CHARGE,
    /**
     * Staying at a via place.
     */
  STAY,
    /**
     * On a ferry or shuttle.
     */
  FERRY,
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
