package io.github.wattfarer;

/**
 * What a capacity counts.
 */

public enum CapacityKind {
    /**
     * Between empty and full as the car shows them.
     */
  USABLE,
    /**
     * As the maker advertises it.
     */
  NOMINAL,
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
