// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Energy of a drive and where it goes.
 *
 * @param schemaVersion Version of the record shapes
 * @param engineVersion Version of the engine
 * @param status How it ended
 * @param clientRef From the request; null: absent
 * @param inputs The values used and where they come from
 * @param notices What the reader should know
 * @param data The data used
 * @param batteryEnergyKwh Energy from the battery, recuperation taken off, kWh
 * @param recuperatedKwh Energy that braking puts back, kWh
 * @param distanceM Length, m
 * @param durationS Time, s
 * @param consumptionWhPerKm Battery energy over length, Wh/km
 * @param parts The energy by cause
 * @param conditions The conditions used
 */
public record EnergyEstimate(
    String schemaVersion,
    String engineVersion,
    EnergyStatus status,
    String clientRef,
    java.util.List<InputUsed> inputs,
    java.util.List<Notice> notices,
    java.util.List<DataUsed> data,
    double batteryEnergyKwh,
    double recuperatedKwh,
    double distanceM,
    double durationS,
    double consumptionWhPerKm,
    EnergyParts parts,
    Conditions conditions) {
  /** Refuses what lacks a value. */
  public EnergyEstimate {
    Required.given("schema_version", schemaVersion);
    Required.given("engine_version", engineVersion);
    Required.given("status", status);
    Required.given("inputs", inputs);
    Required.given("notices", notices);
    Required.given("data", data);
    Required.given("parts", parts);
    Required.given("conditions", conditions);
  }
}
