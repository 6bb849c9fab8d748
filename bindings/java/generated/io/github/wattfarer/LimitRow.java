// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A limit of power and for how long it holds.
 *
 * @param startsAt From when, at a whole minute
 * @param endsAt Until when, at a whole minute; absent: until the next row, the last without end; null: absent
 * @param maxPowerKw Highest power, kW
 */
public record LimitRow(
    String startsAt,
    String endsAt,
    double maxPowerKw) {
  /** Refuses what lacks a value. */
  public LimitRow {
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
    builder.maxPowerKw = maxPowerKw;
    return builder;
  }

  /** Makes a {@link LimitRow}. */
  public static final class Builder {
    private String startsAt;
    private String endsAt;
    private Double maxPowerKw;

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
     * Until when, at a whole minute; absent: until the next row, the last without end.
     *
     * @return this builder
     */
    public Builder endsAt(String value) {
      this.endsAt = value;
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

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public LimitRow build() {
      return new LimitRow(
          startsAt,
          endsAt,
          Required.given("max_power_kw", maxPowerKw));
    }
  }
}
