// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Estimates as columns, a row for every session; NaN in a row whose start or target makes no sense.
 *
 * @param durationS Median seconds from plug-in to the end
 * @param durationP10S One session in ten is faster, s
 * @param durationP90S One session in ten is slower, s
 * @param endSoc State of charge at the end; below the target where the car's limit or a stall ends the session
 * @param batteryEnergyKwh Energy stored, kWh
 * @param deliveredEnergyKwh Energy at the plug, kWh
 * @param refused Rows that make no sense
 */
public record BulkEstimates(
    double[] durationS,
    double[] durationP10S,
    double[] durationP90S,
    double[] endSoc,
    double[] batteryEnergyKwh,
    double[] deliveredEnergyKwh,
    long refused) {
  /** Refuses what lacks a value. */
  public BulkEstimates {
    Required.given("duration_s", durationS);
    Required.given("duration_p10_s", durationP10S);
    Required.given("duration_p90_s", durationP90S);
    Required.given("end_soc", endSoc);
    Required.given("battery_energy_kwh", batteryEnergyKwh);
    Required.given("delivered_energy_kwh", deliveredEnergyKwh);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BulkEstimates that
        && UniffiDeepValue.equals(durationS, that.durationS)
        && UniffiDeepValue.equals(durationP10S, that.durationP10S)
        && UniffiDeepValue.equals(durationP90S, that.durationP90S)
        && UniffiDeepValue.equals(endSoc, that.endSoc)
        && UniffiDeepValue.equals(batteryEnergyKwh, that.batteryEnergyKwh)
        && UniffiDeepValue.equals(deliveredEnergyKwh, that.deliveredEnergyKwh)
        && UniffiDeepValue.equals(refused, that.refused);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(
        UniffiDeepValue.hashCode(durationS),
        UniffiDeepValue.hashCode(durationP10S),
        UniffiDeepValue.hashCode(durationP90S),
        UniffiDeepValue.hashCode(endSoc),
        UniffiDeepValue.hashCode(batteryEnergyKwh),
        UniffiDeepValue.hashCode(deliveredEnergyKwh),
        UniffiDeepValue.hashCode(refused));
  }
}
