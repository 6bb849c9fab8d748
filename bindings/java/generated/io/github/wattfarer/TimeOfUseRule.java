// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A price for a time of day.
 *
 * @param from Local clock time from which it holds, {@code HH:MM}
 * @param to Local clock time until which it holds, {@code HH:MM} up to {@code 24:00}; not after {@code from}: over midnight
 * @param days Days on which it holds; empty: every day. Past midnight the new day counts
 * @param pricePerKwh Price of a delivered kWh, taxes included
 */
public record TimeOfUseRule(
    String from,
    String to,
    java.util.List<Weekday> days,
    double pricePerKwh) {
  /** Refuses what lacks a value. */
  public TimeOfUseRule {
    Required.given("from", from);
    Required.given("to", to);
    days = days == null ? java.util.List.of() : days;
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.from = from;
    builder.to = to;
    builder.days = days;
    builder.pricePerKwh = pricePerKwh;
    return builder;
  }

  /** Makes a {@link TimeOfUseRule}. */
  public static final class Builder {
    private String from;
    private String to;
    private java.util.List<Weekday> days;
    private Double pricePerKwh;

    private Builder() {}

    /**
     * Local clock time from which it holds, {@code HH:MM}.
     *
     * @return this builder
     */
    public Builder from(String value) {
      this.from = value;
      return this;
    }

    /**
     * Local clock time until which it holds, {@code HH:MM} up to {@code 24:00}; not after {@code from}: over midnight.
     *
     * @return this builder
     */
    public Builder to(String value) {
      this.to = value;
      return this;
    }

    /**
     * Days on which it holds; empty: every day. Past midnight the new day counts.
     *
     * @return this builder
     */
    public Builder days(java.util.List<Weekday> value) {
      this.days = value;
      return this;
    }

    /**
     * Days on which it holds; empty: every day. Past midnight the new day counts.
     *
     * @return this builder
     */
    public Builder days(Weekday... values) {
      this.days = java.util.List.of(values);
      return this;
    }

    /**
     * Price of a delivered kWh, taxes included.
     *
     * @return this builder
     */
    public Builder pricePerKwh(double value) {
      this.pricePerKwh = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public TimeOfUseRule build() {
      return new TimeOfUseRule(
          from,
          to,
          days,
          Required.given("price_per_kwh", pricePerKwh));
    }
  }
}
