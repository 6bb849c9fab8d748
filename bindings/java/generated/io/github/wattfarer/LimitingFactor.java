package io.github.wattfarer;

/**
 * What set the power.
 */

public enum LimitingFactor {
    /**
     * The car's charge curve or battery health.
     */
  VEHICLE,
    /**
     * The car's on-board charger.
     */
  ONBOARD_CHARGER,
    /**
     * The charge limit set in the car.
     */
  VEHICLE_SETTING,
    /**
     * The connector's power or voltage.
     */
  CONNECTOR,
    /**
     * The current the cable carries.
     */
  CABLE,
    /**
     * What the site shares out.
     */
  SITE,
    /**
     * A schedule.
     */
  SCHEDULE,
    /**
     * A cold battery.
     */
  TEMPERATURE,
    /**
     * Balancing at the very end.
     */
  TAIL,
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
