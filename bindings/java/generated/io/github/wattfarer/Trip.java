// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * One way to go.
 *
 * @param totals Sums
 * @param legs Parts, in order
 * @param departsAt When it begins, if the request says so; null: absent
 * @param arrivesAt When it reaches the goal; null: absent
 */
public record Trip(
    TripTotals totals,
    java.util.List<Leg> legs,
    String departsAt,
    String arrivesAt) {
  /** Refuses what lacks a value. */
  public Trip {
    Required.given("totals", totals);
    Required.given("legs", legs);
  }
}
