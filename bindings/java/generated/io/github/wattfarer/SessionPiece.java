// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A stretch of a session at one power; 0 is plugged in without charging.
 *
 * @param startsAt Its start
 * @param endsAt Its end; the next piece begins there
 * @param deliveredPowerKw Power at the meter, kW
 * @param currentA Current per phase, A; restrictions on current hold for all when it is not known; null: absent
 */
public record SessionPiece(
    String startsAt,
    String endsAt,
    double deliveredPowerKw,
    Double currentA) {
  /** Refuses what lacks a value. */
  public SessionPiece {
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
    builder.currentA = currentA;
    return builder;
  }

  /** Makes a {@link SessionPiece}. */
  public static final class Builder {
    private String startsAt;
    private String endsAt;
    private Double deliveredPowerKw;
    private Double currentA;

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
     * Its end; the next piece begins there.
     *
     * @return this builder
     */
    public Builder endsAt(String value) {
      this.endsAt = value;
      return this;
    }

    /**
     * Power at the meter, kW.
     *
     * @return this builder
     */
    public Builder deliveredPowerKw(double value) {
      this.deliveredPowerKw = value;
      return this;
    }

    /**
     * Current per phase, A; restrictions on current hold for all when it is not known.
     *
     * @return this builder
     */
    public Builder currentA(double value) {
      this.currentA = value;
      return this;
    }

    /**
     * Current per phase, A; restrictions on current hold for all when it is not known.
     *
     * @return this builder
     */
    public Builder currentA(Double value) {
      this.currentA = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public SessionPiece build() {
      return new SessionPiece(
          startsAt,
          endsAt,
          Required.given("delivered_power_kw", deliveredPowerKw),
          currentA);
    }
  }
}
