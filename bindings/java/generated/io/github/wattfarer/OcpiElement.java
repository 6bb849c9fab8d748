// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Prices and when they hold.
 *
 * @param priceComponents The prices
 * @param restrictions When they hold; absent: always; null: absent
 */
public record OcpiElement(
    java.util.List<OcpiPriceComponent> priceComponents,
    OcpiRestrictions restrictions) {
  /** Refuses what lacks a value. */
  public OcpiElement {
    Required.given("price_components", priceComponents);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.priceComponents = priceComponents;
    builder.restrictions = restrictions;
    return builder;
  }

  /** Makes a {@link OcpiElement}. */
  public static final class Builder {
    private java.util.List<OcpiPriceComponent> priceComponents;
    private OcpiRestrictions restrictions;

    private Builder() {}

    /**
     * The prices.
     *
     * @return this builder
     */
    public Builder priceComponents(java.util.List<OcpiPriceComponent> value) {
      this.priceComponents = value;
      return this;
    }

    /**
     * The prices.
     *
     * @return this builder
     */
    public Builder priceComponents(OcpiPriceComponent... values) {
      this.priceComponents = java.util.List.of(values);
      return this;
    }

    /**
     * When they hold; absent: always.
     *
     * @return this builder
     */
    public Builder restrictions(OcpiRestrictions value) {
      this.restrictions = value;
      return this;
    }

    /**
     * When they hold; absent: always.
     *
     * @return this builder
     */
    public Builder restrictions(java.util.function.Consumer<OcpiRestrictions.Builder> filled) {
      this.restrictions = Required.filled(OcpiRestrictions.builder(), filled).build();
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public OcpiElement build() {
      return new OcpiElement(
          priceComponents,
          restrictions);
    }
  }
}
