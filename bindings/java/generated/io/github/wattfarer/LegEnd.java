// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * An end of a leg.
 *
 * @param name Name; null: absent
 * @param lat Latitude, degrees
 * @param lon Longitude, degrees
 * @param stationId Station; null: absent
 */
public record LegEnd(
    String name,
    double lat,
    double lon,
    String stationId) {
}
