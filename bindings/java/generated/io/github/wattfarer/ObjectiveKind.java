package io.github.wattfarer;

/**
 * What is to be best.
 */

public enum ObjectiveKind {
    /**
     * The least time from start to goal.
     */
  TIME,
    /**
     * Money and time together, by what an hour is worth.
     */
  AMOUNT,
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
