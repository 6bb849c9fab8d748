// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Sums over the slots of a session.
 *
 * @param batteryEnergyKwh Energy stored, kWh
 * @param deliveredEnergyKwh Energy at the plug, kWh
 * @param amount What it costs; null: absent
 * @param carbonG What it emits, g of CO2; null: absent
 */
public record ScheduleTotals(
    double batteryEnergyKwh,
    double deliveredEnergyKwh,
    Amount amount,
    Double carbonG) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.batteryEnergyKwh = batteryEnergyKwh;
    builder.deliveredEnergyKwh = deliveredEnergyKwh;
    builder.amount = amount;
    builder.carbonG = carbonG;
    return builder;
  }

  /** Makes a {@link ScheduleTotals}. */
  public static final class Builder {
    private Double batteryEnergyKwh;
    private Double deliveredEnergyKwh;
    private Amount amount;
    private Double carbonG;

    private Builder() {}

    /**
     * Energy stored, kWh.
     *
     * @return this builder
     */
    public Builder batteryEnergyKwh(double value) {
      this.batteryEnergyKwh = value;
      return this;
    }

    /**
     * Energy at the plug, kWh.
     *
     * @return this builder
     */
    public Builder deliveredEnergyKwh(double value) {
      this.deliveredEnergyKwh = value;
      return this;
    }

    /**
     * What it costs.
     *
     * @return this builder
     */
    public Builder amount(Amount value) {
      this.amount = value;
      return this;
    }

    /**
     * What it costs.
     *
     * @return this builder
     */
    public Builder amount(java.util.function.Consumer<Amount.Builder> filled) {
      this.amount = Required.filled(Amount.builder(), filled).build();
      return this;
    }

    /**
     * What it emits, g of CO2.
     *
     * @return this builder
     */
    public Builder carbonG(double value) {
      this.carbonG = value;
      return this;
    }

    /**
     * What it emits, g of CO2.
     *
     * @return this builder
     */
    public Builder carbonG(Double value) {
      this.carbonG = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public ScheduleTotals build() {
      return new ScheduleTotals(
          Required.given("battery_energy_kwh", batteryEnergyKwh),
          Required.given("delivered_energy_kwh", deliveredEnergyKwh),
          amount,
          carbonG);
    }
  }
}
