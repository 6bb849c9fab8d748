package io.github.wattfarer;

/**
 * How an energy estimate ended.
 */

public enum EnergyStatus {
    /**
     * Answered.
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
