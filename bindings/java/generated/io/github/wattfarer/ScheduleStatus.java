package io.github.wattfarer;

/**
 * How a schedule ends.
 */

public enum ScheduleStatus {
    /**
     * Every goal is reached.
     */
  OK,
    /**
     * Nothing is to be charged.
     */
  ALREADY_THERE,
    /**
     * Some goal is missed; {@code shortfall_kwh} says by how much.
     */
  SHORTFALL,
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
