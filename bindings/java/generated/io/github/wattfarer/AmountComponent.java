// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A part of a sum.
 *
 * @param kind What it is paid for
 * @param quantity How much of it, in the unit of the kind
 * @param price Price of one unit
 * @param total What it comes to
 */
public record AmountComponent(
    AmountComponentKind kind,
    double quantity,
    double price,
    double total) {
  /** Refuses what lacks a value. */
  public AmountComponent {
    Required.given("kind", kind);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.quantity = quantity;
    builder.price = price;
    builder.total = total;
    return builder;
  }

  /** Makes a {@link AmountComponent}. */
  public static final class Builder {
    private AmountComponentKind kind;
    private Double quantity;
    private Double price;
    private Double total;

    private Builder() {}

    /**
     * What it is paid for.
     *
     * @return this builder
     */
    public Builder kind(AmountComponentKind value) {
      this.kind = value;
      return this;
    }

    /**
     * How much of it, in the unit of the kind.
     *
     * @return this builder
     */
    public Builder quantity(double value) {
      this.quantity = value;
      return this;
    }

    /**
     * Price of one unit.
     *
     * @return this builder
     */
    public Builder price(double value) {
      this.price = value;
      return this;
    }

    /**
     * What it comes to.
     *
     * @return this builder
     */
    public Builder total(double value) {
      this.total = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public AmountComponent build() {
      return new AmountComponent(
          kind,
          Required.given("quantity", quantity),
          Required.given("price", price),
          Required.given("total", total));
    }
  }
}
