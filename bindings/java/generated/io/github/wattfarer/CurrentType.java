package io.github.wattfarer;

/**
 * Kind of current at the connector.
 */

public enum CurrentType {
    /**
     * Alternating current, through the car's on-board charger.
     */
  AC,
    /**
     * Direct current, straight to the battery.
     */
  DC;

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
