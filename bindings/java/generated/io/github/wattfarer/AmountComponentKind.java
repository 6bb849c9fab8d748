package io.github.wattfarer;

/**
 * What a component is paid for.
 */

public enum AmountComponentKind {
    /**
     * Energy; the quantity is in kWh.
     */
  ENERGY,
    /**
     * Time charging; the quantity is in hours.
     */
  TIME,
    /**
     * A fee for the session; the quantity is 1.
     */
  FLAT,
    /**
     * Time plugged in without charging; the quantity is in hours.
     */
  PARKING,
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
