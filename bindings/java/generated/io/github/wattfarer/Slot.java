// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * One interval {@code [starts_at, ends_at)} with one price.
 *
 * @param startsAt Its start
 * @param endsAt Its end
 * @param pricePerKwh Price of a delivered kWh
 * @param assumed Whether the list said nothing and {@code GapRule} filled it
 */
public record Slot(
    String startsAt,
    String endsAt,
    double pricePerKwh,
    boolean assumed) {
  /** Refuses what lacks a value. */
  public Slot {
    Required.given("starts_at", startsAt);
    Required.given("ends_at", endsAt);
  }
}
