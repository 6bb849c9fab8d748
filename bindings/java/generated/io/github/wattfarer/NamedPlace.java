// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A place of the gazetteer.
 *
 * @param name Name
 * @param countryCode ISO 3166-1 alpha-2
 * @param population Inhabitants, as of 2013
 * @param position Where it is
 * @param others Other places of that name, the largest first, as {@code Name, CC}
 */
public record NamedPlace(
    String name,
    String countryCode,
    long population,
    LatLon position,
    java.util.List<String> others) {
  /** Refuses what lacks a value. */
  public NamedPlace {
    Required.given("name", name);
    Required.given("country_code", countryCode);
    Required.given("position", position);
    Required.given("others", others);
  }
}
