package io.github.wattfarer;

/**
 * How well a sum is known.
 */

public enum AmountStatus {
    /**
     * The tariff says it to the cent.
     */
  KNOWN,
    /**
     * It follows from a simulated session.
     */
  ESTIMATED,
    /**
     * Some components are missing.
     */
  PARTIAL,
    /**
     * Nothing is known, or a word this version does not know.
     */
  UNKNOWN;

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
