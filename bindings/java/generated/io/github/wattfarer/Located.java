// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A place that somebody meant.
 *
 * @param name Its name, or the coordinates as given
 * @param position Where it is
 * @param notice Says so when there are several of that name; null: absent
 */
public record Located(
    String name,
    LatLon position,
    Notice notice) {
  /** Refuses what lacks a value. */
  public Located {
    Required.given("name", name);
    Required.given("position", position);
  }
}
