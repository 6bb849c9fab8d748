package io.github.wattfarer;

/**
 * What forbids a trip.
 */

public enum Binding {
    /**
     * No road leads there.
     */
  NO_ROAD,
    /**
     * No station lies near enough to go on.
     */
  OUT_OF_REACH,
    /**
     * Stations lie near enough, but the filters or the car's inlets leave none.
     */
  NO_MATCHING_STATION,
    /**
     * The reserve.
     */
  RESERVE,
    /**
     * The state of charge wished for at the goal.
     */
  ARRIVAL,
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
