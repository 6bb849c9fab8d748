// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A point of the state of charge along a leg.
 *
 * @param distanceM Distance from the leg's start, m
 * @param elapsedS Time since the leg's start, s
 * @param soc State of charge
 */
public record SocPoint(
    double distanceM,
    double elapsedS,
    double soc) {
}
