// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * One point of the session's course.
 *
 * @param elapsedS Seconds since plug-in
 * @param soc State of charge
 * @param batteryPowerKw Power into the battery, kW
 * @param deliveredPowerKw Power at the plug, kW
 */
public record ProfilePoint(
    double elapsedS,
    double soc,
    double batteryPowerKw,
    double deliveredPowerKw) {
}
