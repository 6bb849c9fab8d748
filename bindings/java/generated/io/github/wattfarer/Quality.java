package io.github.wattfarer;

/**
 * How far a value can be trusted.
 */

public enum Quality {
    /**
     * Nothing speaks against it.
     */
  OK,
    /**
     * Older than a value that can change this fast should be.
     */
  STALE,
    /**
     * Outside of what a car can do.
     */
  SUSPECT,
    /**
     * Another value of the same reading says otherwise.
     */
  CONTRADICTED,
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
