// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A price and from when it holds.
 *
 * @param startsAt From when, at a whole minute
 * @param endsAt Until when; absent: until the next row, the last as long as the one before; null: absent
 * @param pricePerKwh Price of a delivered kWh, taxes included; negative where one is paid for taking it
 */
public record PriceRow(
    String startsAt,
    String endsAt,
    double pricePerKwh) {
  /** Refuses what lacks a value. */
  public PriceRow {
    Required.given("starts_at", startsAt);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.startsAt = startsAt;
    builder.endsAt = endsAt;
    builder.pricePerKwh = pricePerKwh;
    return builder;
  }

  /** Makes a {@link PriceRow}. */
  public static final class Builder {
    private String startsAt;
    private String endsAt;
    private Double pricePerKwh;

    private Builder() {}

    /**
     * From when, at a whole minute.
     *
     * @return this builder
     */
    public Builder startsAt(String value) {
      this.startsAt = value;
      return this;
    }

    /**
     * Until when; absent: until the next row, the last as long as the one before.
     *
     * @return this builder
     */
    public Builder endsAt(String value) {
      this.endsAt = value;
      return this;
    }

    /**
     * Price of a delivered kWh, taxes included; negative where one is paid for taking it.
     *
     * @return this builder
     */
    public Builder pricePerKwh(double value) {
      this.pricePerKwh = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public PriceRow build() {
      return new PriceRow(
          startsAt,
          endsAt,
          Required.given("price_per_kwh", pricePerKwh));
    }
  }
}
