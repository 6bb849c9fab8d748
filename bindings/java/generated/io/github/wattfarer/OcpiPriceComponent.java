// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A price for one dimension.
 *
 * @param dimension For what
 * @param price Price of a kWh, an hour or the session, without VAT
 * @param vat VAT, per cent; null: absent
 * @param stepSize Least amount billed: Wh or s; 0 and 1 round to the unit and are not applied to energy below it; null: absent
 */
public record OcpiPriceComponent(
    OcpiDimension dimension,
    double price,
    Double vat,
    Integer stepSize) {
  /** Refuses what lacks a value. */
  public OcpiPriceComponent {
    Required.given("dimension", dimension);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.dimension = dimension;
    builder.price = price;
    builder.vat = vat;
    builder.stepSize = stepSize;
    return builder;
  }

  /** Makes a {@link OcpiPriceComponent}. */
  public static final class Builder {
    private OcpiDimension dimension;
    private Double price;
    private Double vat;
    private Integer stepSize;

    private Builder() {}

    /**
     * For what.
     *
     * @return this builder
     */
    public Builder dimension(OcpiDimension value) {
      this.dimension = value;
      return this;
    }

    /**
     * Price of a kWh, an hour or the session, without VAT.
     *
     * @return this builder
     */
    public Builder price(double value) {
      this.price = value;
      return this;
    }

    /**
     * VAT, per cent.
     *
     * @return this builder
     */
    public Builder vat(double value) {
      this.vat = value;
      return this;
    }

    /**
     * VAT, per cent.
     *
     * @return this builder
     */
    public Builder vat(Double value) {
      this.vat = value;
      return this;
    }

    /**
     * Least amount billed: Wh or s; 0 and 1 round to the unit and are not applied to energy below it.
     *
     * @return this builder
     */
    public Builder stepSize(int value) {
      this.stepSize = value;
      return this;
    }

    /**
     * Least amount billed: Wh or s; 0 and 1 round to the unit and are not applied to energy below it.
     *
     * @return this builder
     */
    public Builder stepSize(Integer value) {
      this.stepSize = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public OcpiPriceComponent build() {
      return new OcpiPriceComponent(
          dimension,
          Required.given("price", price),
          vat,
          stepSize);
    }
  }
}
