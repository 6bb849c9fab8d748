package io.github.wattfarer;

/**
 * Unit of the limits of a profile.
 */

public enum RateUnit {
    /**
     * Watts over all phases.
     */
  W,
    /**
     * Amperes per phase.
     */
  A;

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
