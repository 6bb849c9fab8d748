// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Land and borders of a part of the world, for drawing.
 *
 * @param polygons Outer and inner rings alike: a position is on land when it lies inside an odd number of them. The closing position is
 *     left out
 * @param borders Borders between countries
 */
public record Land(
    java.util.List<LineString> polygons,
    java.util.List<LineString> borders) {
  /** Refuses what lacks a value. */
  public Land {
    Required.given("polygons", polygons);
    Required.given("borders", borders);
  }
}
