// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * One reading of a drive. Speed and slope are linear in time between readings.
 *
 * @param tS Seconds since any beginning; rising
 * @param speedKmh Speed, km/h; absent: from the positions; null: absent
 * @param elevationM Elevation, m; null: absent
 * @param slope Rise over run, uphill positive; instead of the elevation; null: absent
 * @param position Where; needed for the speed when there is none, and for the direction of the wind; null: absent
 */
public record TracePoint(
    double tS,
    Double speedKmh,
    Double elevationM,
    Double slope,
    LatLon position) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.tS = tS;
    builder.speedKmh = speedKmh;
    builder.elevationM = elevationM;
    builder.slope = slope;
    builder.position = position;
    return builder;
  }

  /** Makes a {@link TracePoint}. */
  public static final class Builder {
    private Double tS;
    private Double speedKmh;
    private Double elevationM;
    private Double slope;
    private LatLon position;

    private Builder() {}

    /**
     * Seconds since any beginning; rising.
     *
     * @return this builder
     */
    public Builder tS(double value) {
      this.tS = value;
      return this;
    }

    /**
     * Speed, km/h; absent: from the positions.
     *
     * @return this builder
     */
    public Builder speedKmh(double value) {
      this.speedKmh = value;
      return this;
    }

    /**
     * Speed, km/h; absent: from the positions.
     *
     * @return this builder
     */
    public Builder speedKmh(Double value) {
      this.speedKmh = value;
      return this;
    }

    /**
     * Elevation, m.
     *
     * @return this builder
     */
    public Builder elevationM(double value) {
      this.elevationM = value;
      return this;
    }

    /**
     * Elevation, m.
     *
     * @return this builder
     */
    public Builder elevationM(Double value) {
      this.elevationM = value;
      return this;
    }

    /**
     * Rise over run, uphill positive; instead of the elevation.
     *
     * @return this builder
     */
    public Builder slope(double value) {
      this.slope = value;
      return this;
    }

    /**
     * Rise over run, uphill positive; instead of the elevation.
     *
     * @return this builder
     */
    public Builder slope(Double value) {
      this.slope = value;
      return this;
    }

    /**
     * Where; needed for the speed when there is none, and for the direction of the wind.
     *
     * @return this builder
     */
    public Builder position(LatLon value) {
      this.position = value;
      return this;
    }

    /**
     * Where; needed for the speed when there is none, and for the direction of the wind.
     *
     * @return this builder
     */
    public Builder position(java.util.function.Consumer<LatLon.Builder> filled) {
      this.position = Required.filled(LatLon.builder(), filled).build();
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public TracePoint build() {
      return new TracePoint(
          Required.given("t_s", tS),
          speedKmh,
          elevationM,
          slope,
          position);
    }
  }
}
