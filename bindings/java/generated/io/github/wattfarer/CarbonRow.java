// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A carbon intensity and from when it holds.
 *
 * @param startsAt From when, at a whole minute
 * @param endsAt Until when; absent: until the next row, the last as long as the one before; null: absent
 * @param intensityGPerKwh Grams of CO2 (equivalent) per kWh
 */
public record CarbonRow(
    String startsAt,
    String endsAt,
    double intensityGPerKwh) {
  /** Refuses what lacks a value. */
  public CarbonRow {
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
    builder.intensityGPerKwh = intensityGPerKwh;
    return builder;
  }

  /** Makes a {@link CarbonRow}. */
  public static final class Builder {
    private String startsAt;
    private String endsAt;
    private Double intensityGPerKwh;

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
     * Grams of CO2 (equivalent) per kWh.
     *
     * @return this builder
     */
    public Builder intensityGPerKwh(double value) {
      this.intensityGPerKwh = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public CarbonRow build() {
      return new CarbonRow(
          startsAt,
          endsAt,
          Required.given("intensity_g_per_kwh", intensityGPerKwh));
    }
  }
}
