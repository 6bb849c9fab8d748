// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A change of the request that makes a trip possible.
 *
 * @param field Field of the request
 * @param value Value to try
 * @param effect What it brings
 */
public record Repair(
    String field,
    String value,
    String effect) {
  /** Refuses what lacks a value. */
  public Repair {
    Required.given("field", field);
    Required.given("value", value);
    Required.given("effect", effect);
  }
}
