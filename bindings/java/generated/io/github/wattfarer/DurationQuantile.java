// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A quantile of the duration.
 *
 * @param p Share of sessions that are shorter
 * @param durationS Seconds from plug-in to the end
 */
public record DurationQuantile(
    double p,
    double durationS) {
}
