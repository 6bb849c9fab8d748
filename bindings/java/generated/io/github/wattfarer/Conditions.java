// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * The conditions a car is driven and charged in.
 *
 * @param airC Air temperature, C; null: absent
 * @param batteryC Battery temperature, C; absent: taken from the air (see {@code charge}); null: absent
 * @param windKmh Wind speed, km/h; null: absent
 * @param windFromDeg Direction the wind blows from, degrees clockwise from north; null: absent
 * @param loadKg Passengers and luggage beyond the driver, kg; null: absent
 * @param cabinC Cabin temperature wished for, C; null: absent
 * @param maxKmh Highest speed driven, km/h; null: absent
 * @param soh State of health: present usable capacity over that when new; null: absent
 */
public record Conditions(
    Double airC,
    Double batteryC,
    Double windKmh,
    Double windFromDeg,
    Double loadKg,
    Double cabinC,
    Double maxKmh,
    Double soh) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.airC = airC;
    builder.batteryC = batteryC;
    builder.windKmh = windKmh;
    builder.windFromDeg = windFromDeg;
    builder.loadKg = loadKg;
    builder.cabinC = cabinC;
    builder.maxKmh = maxKmh;
    builder.soh = soh;
    return builder;
  }

  /** Makes a {@link Conditions}. */
  public static final class Builder {
    private Double airC;
    private Double batteryC;
    private Double windKmh;
    private Double windFromDeg;
    private Double loadKg;
    private Double cabinC;
    private Double maxKmh;
    private Double soh;

    private Builder() {}

    /**
     * Air temperature, C.
     *
     * @return this builder
     */
    public Builder airC(double value) {
      this.airC = value;
      return this;
    }

    /**
     * Air temperature, C.
     *
     * @return this builder
     */
    public Builder airC(Double value) {
      this.airC = value;
      return this;
    }

    /**
     * Battery temperature, C; absent: taken from the air (see {@code charge}).
     *
     * @return this builder
     */
    public Builder batteryC(double value) {
      this.batteryC = value;
      return this;
    }

    /**
     * Battery temperature, C; absent: taken from the air (see {@code charge}).
     *
     * @return this builder
     */
    public Builder batteryC(Double value) {
      this.batteryC = value;
      return this;
    }

    /**
     * Wind speed, km/h.
     *
     * @return this builder
     */
    public Builder windKmh(double value) {
      this.windKmh = value;
      return this;
    }

    /**
     * Wind speed, km/h.
     *
     * @return this builder
     */
    public Builder windKmh(Double value) {
      this.windKmh = value;
      return this;
    }

    /**
     * Direction the wind blows from, degrees clockwise from north.
     *
     * @return this builder
     */
    public Builder windFromDeg(double value) {
      this.windFromDeg = value;
      return this;
    }

    /**
     * Direction the wind blows from, degrees clockwise from north.
     *
     * @return this builder
     */
    public Builder windFromDeg(Double value) {
      this.windFromDeg = value;
      return this;
    }

    /**
     * Passengers and luggage beyond the driver, kg.
     *
     * @return this builder
     */
    public Builder loadKg(double value) {
      this.loadKg = value;
      return this;
    }

    /**
     * Passengers and luggage beyond the driver, kg.
     *
     * @return this builder
     */
    public Builder loadKg(Double value) {
      this.loadKg = value;
      return this;
    }

    /**
     * Cabin temperature wished for, C.
     *
     * @return this builder
     */
    public Builder cabinC(double value) {
      this.cabinC = value;
      return this;
    }

    /**
     * Cabin temperature wished for, C.
     *
     * @return this builder
     */
    public Builder cabinC(Double value) {
      this.cabinC = value;
      return this;
    }

    /**
     * Highest speed driven, km/h.
     *
     * @return this builder
     */
    public Builder maxKmh(double value) {
      this.maxKmh = value;
      return this;
    }

    /**
     * Highest speed driven, km/h.
     *
     * @return this builder
     */
    public Builder maxKmh(Double value) {
      this.maxKmh = value;
      return this;
    }

    /**
     * State of health: present usable capacity over that when new.
     *
     * @return this builder
     */
    public Builder soh(double value) {
      this.soh = value;
      return this;
    }

    /**
     * State of health: present usable capacity over that when new.
     *
     * @return this builder
     */
    public Builder soh(Double value) {
      this.soh = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Conditions build() {
      return new Conditions(
          airC,
          batteryC,
          windKmh,
          windFromDeg,
          loadKg,
          cabinC,
          maxKmh,
          soh);
    }
  }
}
