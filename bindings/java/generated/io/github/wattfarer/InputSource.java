package io.github.wattfarer;

/**
 * Where a value comes from.
 */

public enum InputSource {
    /**
     * The request said so.
     */
  GIVEN,
    /**
     * The engine's default.
     */
  DEFAULT,
    /**
     * Learned from earlier readings.
     */
  LEARNED,
    /**
     * A live reading.
     */
  LIVE,
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
