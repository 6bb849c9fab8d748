package io.github.wattfarer;

/**
 * How a range was found.
 */

public enum RangeStatus {
    /**
     * On the roads of the map.
     */
  OK,
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
