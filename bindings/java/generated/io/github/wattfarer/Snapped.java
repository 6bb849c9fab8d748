// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A position on a road.
 *
 * @param edge The edge
 * @param fraction How far along it, from its first node, 0 to 1
 * @param position The position on the road
 * @param distanceM Distance to it, m
 * @param component The strongly connected part it lies in
 */
public record Snapped(
    int edge,
    double fraction,
    LatLon position,
    double distanceM,
    int component) {
  /** Refuses what lacks a value. */
  public Snapped {
    Required.given("position", position);
  }
}
