// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Why there is no trip.
 *
 * @param binding What forbids it
 * @param from The start
 * @param to The goal
 * @param furthest The farthest place on the way that the car reaches
 * @param shortfallKwh Energy missing from there to the nearest station or the goal, kWh; null: absent
 * @param repairs What would help
 */
public record Infeasible(
    Binding binding,
    String from,
    String to,
    LatLon furthest,
    Double shortfallKwh,
    java.util.List<Repair> repairs) {
  /** Refuses what lacks a value. */
  public Infeasible {
    Required.given("binding", binding);
    Required.given("from", from);
    Required.given("to", to);
    Required.given("furthest", furthest);
    Required.given("repairs", repairs);
  }
}
