// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Direct-current charging of a car.
 *
 * @param curve Highest power into the battery at each SoC; linear between points, from 0 to 1
 * @param tier How far the curve can be trusted
 * @param maxVoltageV Highest voltage the car takes, V; null: absent
 * @param maxCurrentA Highest current the car takes, A; null: absent
 */
public record DcCharging(
    java.util.List<CurvePoint> curve,
    Tier tier,
    Double maxVoltageV,
    Double maxCurrentA) {
  /** Refuses what lacks a value. */
  public DcCharging {
    Required.given("curve", curve);
    Required.given("tier", tier);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.curve = curve;
    builder.tier = tier;
    builder.maxVoltageV = maxVoltageV;
    builder.maxCurrentA = maxCurrentA;
    return builder;
  }

  /** Makes a {@link DcCharging}. */
  public static final class Builder {
    private java.util.List<CurvePoint> curve;
    private Tier tier;
    private Double maxVoltageV;
    private Double maxCurrentA;

    private Builder() {}

    /**
     * Highest power into the battery at each SoC; linear between points, from 0 to 1.
     *
     * @return this builder
     */
    public Builder curve(java.util.List<CurvePoint> value) {
      this.curve = value;
      return this;
    }

    /**
     * Highest power into the battery at each SoC; linear between points, from 0 to 1.
     *
     * @return this builder
     */
    public Builder curve(CurvePoint... values) {
      this.curve = java.util.List.of(values);
      return this;
    }

    /**
     * How far the curve can be trusted.
     *
     * @return this builder
     */
    public Builder tier(Tier value) {
      this.tier = value;
      return this;
    }

    /**
     * Highest voltage the car takes, V.
     *
     * @return this builder
     */
    public Builder maxVoltageV(double value) {
      this.maxVoltageV = value;
      return this;
    }

    /**
     * Highest voltage the car takes, V.
     *
     * @return this builder
     */
    public Builder maxVoltageV(Double value) {
      this.maxVoltageV = value;
      return this;
    }

    /**
     * Highest current the car takes, A.
     *
     * @return this builder
     */
    public Builder maxCurrentA(double value) {
      this.maxCurrentA = value;
      return this;
    }

    /**
     * Highest current the car takes, A.
     *
     * @return this builder
     */
    public Builder maxCurrentA(Double value) {
      this.maxCurrentA = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public DcCharging build() {
      return new DcCharging(
          curve,
          tier,
          maxVoltageV,
          maxCurrentA);
    }
  }
}
