// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A car as its provider lists it.
 *
 * @param connectionId The provider's id of the car; every other call takes it
 * @param make Make; null: absent
 * @param model Model; null: absent
 * @param year Model year; null: absent
 * @param kind Battery electric or plug-in hybrid, if the provider says so; null: absent
 */
public record Attributes(
    String connectionId,
    String make,
    String model,
    Integer year,
    VehicleKind kind) {
  /** Refuses what lacks a value. */
  public Attributes {
    Required.given("connection_id", connectionId);
  }
}
