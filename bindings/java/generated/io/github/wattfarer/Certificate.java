// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Why not all can be served: these cars need more than they can get in these hours and outside of them.
 *
 * @param sessions The cars, by the {@code ref} of their sessions
 * @param hours The hours in which the cap is used up; none where the plugs alone are too weak
 * @param neededKwh Energy at the meter that the cars need, kWh
 * @param siteKwh What the cap leaves for cars in these hours, kWh
 * @param plugsKwh What the plugs of these cars pass at most in all other hours, kWh
 * @param shortfallKwh What is missing: needed less the other two, kWh
 */
public record Certificate(
    java.util.List<String> sessions,
    java.util.List<Span> hours,
    double neededKwh,
    double siteKwh,
    double plugsKwh,
    double shortfallKwh) {
  /** Refuses what lacks a value. */
  public Certificate {
    Required.given("sessions", sessions);
    Required.given("hours", hours);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sessions = sessions;
    builder.hours = hours;
    builder.neededKwh = neededKwh;
    builder.siteKwh = siteKwh;
    builder.plugsKwh = plugsKwh;
    builder.shortfallKwh = shortfallKwh;
    return builder;
  }

  /** Makes a {@link Certificate}. */
  public static final class Builder {
    private java.util.List<String> sessions;
    private java.util.List<Span> hours;
    private Double neededKwh;
    private Double siteKwh;
    private Double plugsKwh;
    private Double shortfallKwh;

    private Builder() {}

    /**
     * The cars, by the {@code ref} of their sessions.
     *
     * @return this builder
     */
    public Builder sessions(java.util.List<String> value) {
      this.sessions = value;
      return this;
    }

    /**
     * The cars, by the {@code ref} of their sessions.
     *
     * @return this builder
     */
    public Builder sessions(String... values) {
      this.sessions = java.util.List.of(values);
      return this;
    }

    /**
     * The hours in which the cap is used up; none where the plugs alone are too weak.
     *
     * @return this builder
     */
    public Builder hours(java.util.List<Span> value) {
      this.hours = value;
      return this;
    }

    /**
     * The hours in which the cap is used up; none where the plugs alone are too weak.
     *
     * @return this builder
     */
    public Builder hours(Span... values) {
      this.hours = java.util.List.of(values);
      return this;
    }

    /**
     * Energy at the meter that the cars need, kWh.
     *
     * @return this builder
     */
    public Builder neededKwh(double value) {
      this.neededKwh = value;
      return this;
    }

    /**
     * What the cap leaves for cars in these hours, kWh.
     *
     * @return this builder
     */
    public Builder siteKwh(double value) {
      this.siteKwh = value;
      return this;
    }

    /**
     * What the plugs of these cars pass at most in all other hours, kWh.
     *
     * @return this builder
     */
    public Builder plugsKwh(double value) {
      this.plugsKwh = value;
      return this;
    }

    /**
     * What is missing: needed less the other two, kWh.
     *
     * @return this builder
     */
    public Builder shortfallKwh(double value) {
      this.shortfallKwh = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Certificate build() {
      return new Certificate(
          sessions,
          hours,
          Required.given("needed_kwh", neededKwh),
          Required.given("site_kwh", siteKwh),
          Required.given("plugs_kwh", plugsKwh),
          Required.given("shortfall_kwh", shortfallKwh));
    }
  }
}
