// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A stretch of charging.
 *
 * @param startsAt Its start
 * @param endsAt Its end
 * @param deliveredPowerKw Mean power at the plug, kW
 * @param maxPowerKw Highest power within it, kW: what a limit must allow
 * @param currentA Current per phase that the highest power is, A; AC only; null: absent
 * @param phases AC phases in use; null: absent
 * @param batteryEnergyKwh Energy stored, kWh
 * @param deliveredEnergyKwh Energy at the plug, kWh
 * @param amount What it costs; null: absent
 */
public record ScheduleSlot(
    String startsAt,
    String endsAt,
    double deliveredPowerKw,
    double maxPowerKw,
    Double currentA,
    Integer phases,
    double batteryEnergyKwh,
    double deliveredEnergyKwh,
    Amount amount) {
  /** Refuses what lacks a value. */
  public ScheduleSlot {
    Required.given("starts_at", startsAt);
    Required.given("ends_at", endsAt);
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
    builder.deliveredPowerKw = deliveredPowerKw;
    builder.maxPowerKw = maxPowerKw;
    builder.currentA = currentA;
    builder.phases = phases;
    builder.batteryEnergyKwh = batteryEnergyKwh;
    builder.deliveredEnergyKwh = deliveredEnergyKwh;
    builder.amount = amount;
    return builder;
  }

  /** Makes a {@link ScheduleSlot}. */
  public static final class Builder {
    private String startsAt;
    private String endsAt;
    private Double deliveredPowerKw;
    private Double maxPowerKw;
    private Double currentA;
    private Integer phases;
    private Double batteryEnergyKwh;
    private Double deliveredEnergyKwh;
    private Amount amount;

    private Builder() {}

    /**
     * Its start.
     *
     * @return this builder
     */
    public Builder startsAt(String value) {
      this.startsAt = value;
      return this;
    }

    /**
     * Its end.
     *
     * @return this builder
     */
    public Builder endsAt(String value) {
      this.endsAt = value;
      return this;
    }

    /**
     * Mean power at the plug, kW.
     *
     * @return this builder
     */
    public Builder deliveredPowerKw(double value) {
      this.deliveredPowerKw = value;
      return this;
    }

    /**
     * Highest power within it, kW: what a limit must allow.
     *
     * @return this builder
     */
    public Builder maxPowerKw(double value) {
      this.maxPowerKw = value;
      return this;
    }

    /**
     * Current per phase that the highest power is, A; AC only.
     *
     * @return this builder
     */
    public Builder currentA(double value) {
      this.currentA = value;
      return this;
    }

    /**
     * Current per phase that the highest power is, A; AC only.
     *
     * @return this builder
     */
    public Builder currentA(Double value) {
      this.currentA = value;
      return this;
    }

    /**
     * AC phases in use.
     *
     * @return this builder
     */
    public Builder phases(int value) {
      this.phases = value;
      return this;
    }

    /**
     * AC phases in use.
     *
     * @return this builder
     */
    public Builder phases(Integer value) {
      this.phases = value;
      return this;
    }

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

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public ScheduleSlot build() {
      return new ScheduleSlot(
          startsAt,
          endsAt,
          Required.given("delivered_power_kw", deliveredPowerKw),
          Required.given("max_power_kw", maxPowerKw),
          currentA,
          phases,
          Required.given("battery_energy_kwh", batteryEnergyKwh),
          Required.given("delivered_energy_kwh", deliveredEnergyKwh),
          amount);
    }
  }
}
