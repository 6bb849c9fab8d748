// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Energy by cause; the sum is the whole.
 *
 * @param dragKwh Air resistance, wind included, kWh
 * @param rollingKwh Tyres, kWh
 * @param climbKwh Climbing less what descents win back, kWh
 * @param stopsKwh Speeding up less what braking wins back, kWh
 * @param auxiliaryKwh Electronics, heating and cooling, kWh
 */
public record EnergyParts(
    double dragKwh,
    double rollingKwh,
    double climbKwh,
    double stopsKwh,
    double auxiliaryKwh) {
}
