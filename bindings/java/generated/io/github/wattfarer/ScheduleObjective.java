package io.github.wattfarer;

/**
 * What a schedule makes small.
 */

public enum ScheduleObjective {
    /**
     * Money, by the tariff.
     */
  AMOUNT,
    /**
     * Carbon, by the list of intensities.
     */
  CARBON,
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
