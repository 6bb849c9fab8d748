package io.github.wattfarer;

/**
 * What to take where a list says nothing.
 */

public enum GapRule {
    /**
     * Refuse.
     */
  ERROR,
    /**
     * The value before the gap, or the first one where none comes before.
     */
  CARRY,
    /**
     * The highest value that the list has for that local day, or for any day when it has none.
     */
  WORST;

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
