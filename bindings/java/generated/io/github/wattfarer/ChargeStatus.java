package io.github.wattfarer;

/**
 * How a session ends.
 */

public enum ChargeStatus {
    /**
     * The goal is reached.
     */
  OK,
    /**
     * Start equals goal.
     */
  ALREADY_THERE,
    /**
     * The car's limit or the time ends it short of the goal.
     */
  LIMITED,
    /**
     * Power reaches 0 before the goal.
     */
  STALLS,
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
