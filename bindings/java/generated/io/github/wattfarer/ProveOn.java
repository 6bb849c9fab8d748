package io.github.wattfarer;

/**
 * Which roads a trip is proven best over.
 */

public enum ProveOn {
    /**
     * The fastest road from each place to the next.
     */
  STATIONS,
    /**
     * Every road, slower ones that take less energy among them: a trip may be quicker so, and the search takes longer.
     */
  ROADS,
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
