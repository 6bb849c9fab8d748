// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A state of charge to have by an earlier moment, for a departure that may come early.
 *
 * @param soc State of charge; this or {@code energy_kwh}; null: absent
 * @param energyKwh Energy stored since the arrival, kWh; for cars of which the state of charge is not known; null: absent
 * @param byAt By when
 */
public record Minimum(
    Double soc,
    Double energyKwh,
    String byAt) {
  /** Refuses what lacks a value. */
  public Minimum {
    Required.given("by_at", byAt);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.soc = soc;
    builder.energyKwh = energyKwh;
    builder.byAt = byAt;
    return builder;
  }

  /** Makes a {@link Minimum}. */
  public static final class Builder {
    private Double soc;
    private Double energyKwh;
    private String byAt;

    private Builder() {}

    /**
     * State of charge; this or {@code energy_kwh}.
     *
     * @return this builder
     */
    public Builder soc(double value) {
      this.soc = value;
      return this;
    }

    /**
     * State of charge; this or {@code energy_kwh}.
     *
     * @return this builder
     */
    public Builder soc(Double value) {
      this.soc = value;
      return this;
    }

    /**
     * Energy stored since the arrival, kWh; for cars of which the state of charge is not known.
     *
     * @return this builder
     */
    public Builder energyKwh(double value) {
      this.energyKwh = value;
      return this;
    }

    /**
     * Energy stored since the arrival, kWh; for cars of which the state of charge is not known.
     *
     * @return this builder
     */
    public Builder energyKwh(Double value) {
      this.energyKwh = value;
      return this;
    }

    /**
     * By when.
     *
     * @return this builder
     */
    public Builder byAt(String value) {
      this.byAt = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Minimum build() {
      return new Minimum(
          soc,
          energyKwh,
          byAt);
    }
  }
}
