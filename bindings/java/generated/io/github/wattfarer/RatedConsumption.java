// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Rated consumption and range of the type approval.
 *
 * @param cycle Test cycle: {@code wltp}, {@code epa}, {@code nedc}, {@code cltc}; or {@code average}, mixed driving counted at the battery
 * @param consumptionWhPerKm Consumption as the label says it, Wh/km
 * @param rangeM Range of the label, m; null: absent
 */
public record RatedConsumption(
    String cycle,
    double consumptionWhPerKm,
    Double rangeM) {
  /** Refuses what lacks a value. */
  public RatedConsumption {
    Required.given("cycle", cycle);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cycle = cycle;
    builder.consumptionWhPerKm = consumptionWhPerKm;
    builder.rangeM = rangeM;
    return builder;
  }

  /** Makes a {@link RatedConsumption}. */
  public static final class Builder {
    private String cycle;
    private Double consumptionWhPerKm;
    private Double rangeM;

    private Builder() {}

    /**
     * Test cycle: {@code wltp}, {@code epa}, {@code nedc}, {@code cltc}; or {@code average}, mixed driving counted at the battery.
     *
     * @return this builder
     */
    public Builder cycle(String value) {
      this.cycle = value;
      return this;
    }

    /**
     * Consumption as the label says it, Wh/km.
     *
     * @return this builder
     */
    public Builder consumptionWhPerKm(double value) {
      this.consumptionWhPerKm = value;
      return this;
    }

    /**
     * Range of the label, m.
     *
     * @return this builder
     */
    public Builder rangeM(double value) {
      this.rangeM = value;
      return this;
    }

    /**
     * Range of the label, m.
     *
     * @return this builder
     */
    public Builder rangeM(Double value) {
      this.rangeM = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public RatedConsumption build() {
      return new RatedConsumption(
          cycle,
          Required.given("consumption_wh_per_km", consumptionWhPerKm),
          rangeM);
    }
  }
}
