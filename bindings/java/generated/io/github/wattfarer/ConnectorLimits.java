// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * The plug: everything it limits, at the plug (delivered).
 *
 * @param currentType AC or DC
 * @param maxPowerKw Highest power, kW; null: absent
 * @param maxVoltageV Highest voltage, V: line to neutral for AC; null: absent
 * @param maxCurrentA Highest current, A: per phase for AC; null: absent
 * @param phases AC phases, 1 to 3; null: absent
 */
public record ConnectorLimits(
    CurrentType currentType,
    Double maxPowerKw,
    Double maxVoltageV,
    Double maxCurrentA,
    Integer phases) {
  /** Refuses what lacks a value. */
  public ConnectorLimits {
    Required.given("current_type", currentType);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.currentType = currentType;
    builder.maxPowerKw = maxPowerKw;
    builder.maxVoltageV = maxVoltageV;
    builder.maxCurrentA = maxCurrentA;
    builder.phases = phases;
    return builder;
  }

  /** Makes a {@link ConnectorLimits}. */
  public static final class Builder {
    private CurrentType currentType;
    private Double maxPowerKw;
    private Double maxVoltageV;
    private Double maxCurrentA;
    private Integer phases;

    private Builder() {}

    /**
     * AC or DC.
     *
     * @return this builder
     */
    public Builder currentType(CurrentType value) {
      this.currentType = value;
      return this;
    }

    /**
     * Highest power, kW.
     *
     * @return this builder
     */
    public Builder maxPowerKw(double value) {
      this.maxPowerKw = value;
      return this;
    }

    /**
     * Highest power, kW.
     *
     * @return this builder
     */
    public Builder maxPowerKw(Double value) {
      this.maxPowerKw = value;
      return this;
    }

    /**
     * Highest voltage, V: line to neutral for AC.
     *
     * @return this builder
     */
    public Builder maxVoltageV(double value) {
      this.maxVoltageV = value;
      return this;
    }

    /**
     * Highest voltage, V: line to neutral for AC.
     *
     * @return this builder
     */
    public Builder maxVoltageV(Double value) {
      this.maxVoltageV = value;
      return this;
    }

    /**
     * Highest current, A: per phase for AC.
     *
     * @return this builder
     */
    public Builder maxCurrentA(double value) {
      this.maxCurrentA = value;
      return this;
    }

    /**
     * Highest current, A: per phase for AC.
     *
     * @return this builder
     */
    public Builder maxCurrentA(Double value) {
      this.maxCurrentA = value;
      return this;
    }

    /**
     * AC phases, 1 to 3.
     *
     * @return this builder
     */
    public Builder phases(int value) {
      this.phases = value;
      return this;
    }

    /**
     * AC phases, 1 to 3.
     *
     * @return this builder
     */
    public Builder phases(Integer value) {
      this.phases = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public ConnectorLimits build() {
      return new ConnectorLimits(
          currentType,
          maxPowerKw,
          maxVoltageV,
          maxCurrentA,
          phases);
    }
  }
}
