// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A tariff of OCPI; fields that do not bear on the price of a session are ignored.
 *
 * @param id Its id
 * @param currency ISO 4217, three letters
 * @param elements Prices, the first that holds counts
 * @param minPrice Least a session costs; null: absent
 * @param maxPrice Most a session costs; null: absent
 * @param taxIncluded Whether the prices of elements include taxes; absent: they do not; null: absent
 */
public record OcpiTariff(
    String id,
    String currency,
    java.util.List<OcpiElement> elements,
    OcpiPrice minPrice,
    OcpiPrice maxPrice,
    OcpiTaxIncluded taxIncluded) {
  /** Refuses what lacks a value. */
  public OcpiTariff {
    Required.given("id", id);
    Required.given("currency", currency);
    Required.given("elements", elements);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.currency = currency;
    builder.elements = elements;
    builder.minPrice = minPrice;
    builder.maxPrice = maxPrice;
    builder.taxIncluded = taxIncluded;
    return builder;
  }

  /** Makes a {@link OcpiTariff}. */
  public static final class Builder {
    private String id;
    private String currency;
    private java.util.List<OcpiElement> elements;
    private OcpiPrice minPrice;
    private OcpiPrice maxPrice;
    private OcpiTaxIncluded taxIncluded;

    private Builder() {}

    /**
     * Its id.
     *
     * @return this builder
     */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /**
     * ISO 4217, three letters.
     *
     * @return this builder
     */
    public Builder currency(String value) {
      this.currency = value;
      return this;
    }

    /**
     * Prices, the first that holds counts.
     *
     * @return this builder
     */
    public Builder elements(java.util.List<OcpiElement> value) {
      this.elements = value;
      return this;
    }

    /**
     * Prices, the first that holds counts.
     *
     * @return this builder
     */
    public Builder elements(OcpiElement... values) {
      this.elements = java.util.List.of(values);
      return this;
    }

    /**
     * Least a session costs.
     *
     * @return this builder
     */
    public Builder minPrice(OcpiPrice value) {
      this.minPrice = value;
      return this;
    }

    /**
     * Least a session costs.
     *
     * @return this builder
     */
    public Builder minPrice(java.util.function.Consumer<OcpiPrice.Builder> filled) {
      this.minPrice = Required.filled(OcpiPrice.builder(), filled).build();
      return this;
    }

    /**
     * Most a session costs.
     *
     * @return this builder
     */
    public Builder maxPrice(OcpiPrice value) {
      this.maxPrice = value;
      return this;
    }

    /**
     * Most a session costs.
     *
     * @return this builder
     */
    public Builder maxPrice(java.util.function.Consumer<OcpiPrice.Builder> filled) {
      this.maxPrice = Required.filled(OcpiPrice.builder(), filled).build();
      return this;
    }

    /**
     * Whether the prices of elements include taxes; absent: they do not.
     *
     * @return this builder
     */
    public Builder taxIncluded(OcpiTaxIncluded value) {
      this.taxIncluded = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public OcpiTariff build() {
      return new OcpiTariff(
          id,
          currency,
          elements,
          minPrice,
          maxPrice,
          taxIncluded);
    }
  }
}
