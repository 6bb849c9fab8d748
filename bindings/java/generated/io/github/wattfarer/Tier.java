package io.github.wattfarer;

/**
 * Where a datum comes from: how far it can be trusted.
 */

public enum Tier {
    /**
     * Measured on charging sessions.
     */
  MEASURED,
    /**
     * Published for this very model.
     */
  PUBLISHED,
    /**
     * Derived from similar cars, a class or a rule.
     */
  DERIVED,
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
