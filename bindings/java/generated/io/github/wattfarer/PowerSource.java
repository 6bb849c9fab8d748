package io.github.wattfarer;

/**
 * Where a power figure comes from.
 */

public enum PowerSource {
    /**
     * The source says it.
     */
  GIVEN,
    /**
     * A default by connector standard.
     */
  DEFAULT,
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
