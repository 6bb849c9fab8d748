// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How profiles are written.
 *
 * @param protocol For which protocol
 * @param unit In which unit; amperes need a session on AC; null: absent
 * @param maxPeriods Most periods that the point takes (its {@code ChargingScheduleMaxPeriods}); null: absent
 */
public record ProfileOptions(
    ProfileProtocol protocol,
    RateUnit unit,
    Integer maxPeriods) {
  /** Refuses what lacks a value. */
  public ProfileOptions {
    Required.given("protocol", protocol);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.protocol = protocol;
    builder.unit = unit;
    builder.maxPeriods = maxPeriods;
    return builder;
  }

  /** Makes a {@link ProfileOptions}. */
  public static final class Builder {
    private ProfileProtocol protocol;
    private RateUnit unit;
    private Integer maxPeriods;

    private Builder() {}

    /**
     * For which protocol.
     *
     * @return this builder
     */
    public Builder protocol(ProfileProtocol value) {
      this.protocol = value;
      return this;
    }

    /**
     * In which unit; amperes need a session on AC.
     *
     * @return this builder
     */
    public Builder unit(RateUnit value) {
      this.unit = value;
      return this;
    }

    /**
     * Most periods that the point takes (its {@code ChargingScheduleMaxPeriods}).
     *
     * @return this builder
     */
    public Builder maxPeriods(int value) {
      this.maxPeriods = value;
      return this;
    }

    /**
     * Most periods that the point takes (its {@code ChargingScheduleMaxPeriods}).
     *
     * @return this builder
     */
    public Builder maxPeriods(Integer value) {
      this.maxPeriods = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public ProfileOptions build() {
      return new ProfileOptions(
          protocol,
          unit,
          maxPeriods);
    }
  }
}
