// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A line on the globe; a GeoJSON LineString in JSON.
 *
 * @param lon Longitudes of its points, degrees
 * @param lat Latitudes of its points, degrees
 */
public record LineString(
    double[] lon,
    double[] lat) {
  /** Refuses what lacks a value. */
  public LineString {
    Required.given("lon", lon);
    Required.given("lat", lat);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LineString that
        && UniffiDeepValue.equals(lon, that.lon)
        && UniffiDeepValue.equals(lat, that.lat);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(
        UniffiDeepValue.hashCode(lon),
        UniffiDeepValue.hashCode(lat));
  }
}
