// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A sum of money with its parts.
 *
 * @param status How well it is known
 * @param currency ISO 4217, three letters
 * @param total The sum, taxes included
 * @param beforeTaxes The sum without taxes; null: absent
 * @param components Its parts
 * @param tariffId The tariff it follows from; null: absent
 */
public record Amount(
    AmountStatus status,
    String currency,
    double total,
    Double beforeTaxes,
    java.util.List<AmountComponent> components,
    String tariffId) {
  /** Refuses what lacks a value. */
  public Amount {
    Required.given("status", status);
    Required.given("currency", currency);
    Required.given("components", components);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.status = status;
    builder.currency = currency;
    builder.total = total;
    builder.beforeTaxes = beforeTaxes;
    builder.components = components;
    builder.tariffId = tariffId;
    return builder;
  }

  /** Makes a {@link Amount}. */
  public static final class Builder {
    private AmountStatus status;
    private String currency;
    private Double total;
    private Double beforeTaxes;
    private java.util.List<AmountComponent> components;
    private String tariffId;

    private Builder() {}

    /**
     * How well it is known.
     *
     * @return this builder
     */
    public Builder status(AmountStatus value) {
      this.status = value;
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
     * The sum, taxes included.
     *
     * @return this builder
     */
    public Builder total(double value) {
      this.total = value;
      return this;
    }

    /**
     * The sum without taxes.
     *
     * @return this builder
     */
    public Builder beforeTaxes(double value) {
      this.beforeTaxes = value;
      return this;
    }

    /**
     * The sum without taxes.
     *
     * @return this builder
     */
    public Builder beforeTaxes(Double value) {
      this.beforeTaxes = value;
      return this;
    }

    /**
     * Its parts.
     *
     * @return this builder
     */
    public Builder components(java.util.List<AmountComponent> value) {
      this.components = value;
      return this;
    }

    /**
     * Its parts.
     *
     * @return this builder
     */
    public Builder components(AmountComponent... values) {
      this.components = java.util.List.of(values);
      return this;
    }

    /**
     * The tariff it follows from.
     *
     * @return this builder
     */
    public Builder tariffId(String value) {
      this.tariffId = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Amount build() {
      return new Amount(
          status,
          currency,
          Required.given("total", total),
          beforeTaxes,
          components,
          tariffId);
    }
  }
}
