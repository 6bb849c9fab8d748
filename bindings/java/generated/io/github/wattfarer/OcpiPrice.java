// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A sum without and with VAT.
 *
 * @param exclVat Without VAT
 * @param inclVat With VAT; absent: the same; null: absent
 */
public record OcpiPrice(
    double exclVat,
    Double inclVat) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.exclVat = exclVat;
    builder.inclVat = inclVat;
    return builder;
  }

  /** Makes a {@link OcpiPrice}. */
  public static final class Builder {
    private Double exclVat;
    private Double inclVat;

    private Builder() {}

    /**
     * Without VAT.
     *
     * @return this builder
     */
    public Builder exclVat(double value) {
      this.exclVat = value;
      return this;
    }

    /**
     * With VAT; absent: the same.
     *
     * @return this builder
     */
    public Builder inclVat(double value) {
      this.inclVat = value;
      return this;
    }

    /**
     * With VAT; absent: the same.
     *
     * @return this builder
     */
    public Builder inclVat(Double value) {
      this.inclVat = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public OcpiPrice build() {
      return new OcpiPrice(
          Required.given("excl_vat", exclVat),
          inclVat);
    }
  }
}
