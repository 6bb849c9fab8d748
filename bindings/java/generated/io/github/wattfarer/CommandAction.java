package io.github.wattfarer;

/**
 * What a car is told to do, in one word.
 */

public enum CommandAction {
    /**
     * Charge.
     */
  START,
    /**
     * Stop charging.
     */
  STOP,
    /**
     * Stop at a state of charge from now on.
     */
  SET_LIMIT,
    /**
     * Draw at most a current.
     */
  SET_CURRENT,
    /**
     * Charge at a time of day.
     */
  SET_SCHEDULE,
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
