package io.github.wattfarer;

/**
 * What charging is doing. Whether the car is plugged in is {@code plugged}.
 */

public enum ChargingStatus {
    /**
     * Not charging, whether plugged in or not.
     */
  IDLE,
    /**
     * Waiting for its time.
     */
  SCHEDULED,
    /**
     * About to charge.
     */
  INITIALIZING,
    /**
     * Power flows into the battery.
     */
  CHARGING,
    /**
     * The car takes a break.
     */
  PAUSED_BY_VEHICLE,
    /**
     * The charging point takes a break.
     */
  PAUSED_BY_CHARGER,
    /**
     * Full, or at its limit.
     */
  COMPLETE,
    /**
     * Plugged in where no power is.
     */
  NO_POWER,
    /**
     * Something is broken.
     */
  FAULT,
    /**
     * Power flows out of the battery.
     */
  DISCHARGING,
    /**
     * Warming or cooling without charging.
     */
  CONDITIONING,
    /**
     * Not known; the source's own word is in {@code raw}.
     */
  UNKNOWN;

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
