package io.github.wattfarer;

/**
 * A kind of road to keep away from.
 */

public enum Avoid {
    /**
     * Toll roads.
     */
  TOLL,
    /**
     * Ferries and rail shuttles.
     */
  FERRY,
    /**
     * Motorways.
     */
  MOTORWAY;

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
