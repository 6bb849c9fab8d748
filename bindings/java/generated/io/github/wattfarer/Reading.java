// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * What was read: the members of its kind are there, the others are not.
 *
 * @param kind What it is
 * @param odometerM Distance driven in all, m; null: absent
 * @param location Where it is; null: absent
 * @param vin Vehicle identification number; null: absent
 * @param fuelRangeM Range on fuel, m; null: absent
 * @param fuelShare Share of the tank that is full, 0 to 1; null: absent
 * @param fuelAmountL Fuel in the tank, litres; null: absent
 * @param lifeRemaining Life left in the engine's oil, 0 to 1; null: absent
 * @param frontLeftKpa Pressure front left, kPa; null: absent
 * @param frontRightKpa Pressure front right, kPa; null: absent
 * @param backLeftKpa Pressure back left, kPa; null: absent
 * @param backRightKpa Pressure back right, kPa; null: absent
 * @param json What no common shape exists for, JSON in the shape of Smartcar v2.0; null: absent
 * @param raw The source's own word, where it has no meaning here; null: absent
 * @param observedAt When the car measured it, if the source says so; null: absent
 * @param fetchedAt When it was fetched
 * @param source Who said so
 * @param quality How far it can be trusted
 */
public record Reading(
    ReadingKind kind,
    Double odometerM,
    LatLon location,
    String vin,
    Double fuelRangeM,
    Double fuelShare,
    Double fuelAmountL,
    Double lifeRemaining,
    Double frontLeftKpa,
    Double frontRightKpa,
    Double backLeftKpa,
    Double backRightKpa,
    String json,
    String raw,
    String observedAt,
    String fetchedAt,
    String source,
    Quality quality) {
  /** Refuses what lacks a value. */
  public Reading {
    Required.given("kind", kind);
    Required.given("fetched_at", fetchedAt);
    Required.given("source", source);
    Required.given("quality", quality);
  }
}
