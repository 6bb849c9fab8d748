// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * An area on the globe; a GeoJSON Polygon in JSON.
 *
 * @param rings Its rings, the outer one first, counter-clockwise; longitudes run on across the antimeridian
 */
public record Polygon(
    java.util.List<LineString> rings) {
  /** Refuses what lacks a value. */
  public Polygon {
    Required.given("rings", rings);
  }
}
