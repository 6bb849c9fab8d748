// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A limit to send to a point.
 *
 * @param point Index of the point
 * @param id Number of the command; comes back with its acceptance
 * @param limitA Highest current per phase, A; 0 stops
 */
public record LimitCommand(
    long point,
    long id,
    double limitA) {
}
