package io.github.wattfarer;

/**
 * Whether there is a trip.
 */

public enum PlanStatus {
    /**
     * There is.
     */
  OK,
    /**
     * There is none.
     */
  INFEASIBLE,
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
