// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A position, WGS 84 degrees.
 *
 * @param lat Latitude, north positive, -90 to 90
 * @param lon Longitude, east positive, -180 to 180
 */
public record LatLon(
    double lat,
    double lon) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.lat = lat;
    builder.lon = lon;
    return builder;
  }

  /** Makes a {@link LatLon}. */
  public static final class Builder {
    private Double lat;
    private Double lon;

    private Builder() {}

    /**
     * Latitude, north positive, -90 to 90.
     *
     * @return this builder
     */
    public Builder lat(double value) {
      this.lat = value;
      return this;
    }

    /**
     * Longitude, east positive, -180 to 180.
     *
     * @return this builder
     */
    public Builder lon(double value) {
      this.lon = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public LatLon build() {
      return new LatLon(
          Required.given("lat", lat),
          Required.given("lon", lon));
    }
  }
}
