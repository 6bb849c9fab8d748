package io.github.wattfarer;

/**
 * Whether the prices of a tariff include taxes (OCPI 2.3).
 */

public enum OcpiTaxIncluded {
    /**
     * They do.
     */
  YES,
    /**
     * Taxes come on top.
     */
  NO,
    /**
     * No taxes apply.
     */
  NOT_APPLICABLE;

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
