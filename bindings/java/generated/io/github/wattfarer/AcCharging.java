// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Alternating-current charging of a car.
 *
 * @param onboardChargerKw Ceiling of the on-board charger at the plug (delivered), kW
 * @param phases Phases it can use, 1 to 3
 */
public record AcCharging(
    double onboardChargerKw,
    int phases) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.onboardChargerKw = onboardChargerKw;
    builder.phases = phases;
    return builder;
  }

  /** Makes a {@link AcCharging}. */
  public static final class Builder {
    private Double onboardChargerKw;
    private Integer phases;

    private Builder() {}

    /**
     * Ceiling of the on-board charger at the plug (delivered), kW.
     *
     * @return this builder
     */
    public Builder onboardChargerKw(double value) {
      this.onboardChargerKw = value;
      return this;
    }

    /**
     * Phases it can use, 1 to 3.
     *
     * @return this builder
     */
    public Builder phases(int value) {
      this.phases = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public AcCharging build() {
      return new AcCharging(
          Required.given("onboard_charger_kw", onboardChargerKw),
          Required.given("phases", phases));
    }
  }
}
