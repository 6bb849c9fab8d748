// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How long it takes, how much it stores, what limits it, how sure that is.
 *
 * @param schemaVersion Version of the record shapes
 * @param engineVersion Version of the engine
 * @param status How the session ends
 * @param clientRef From the request; null: absent
 * @param inputs The values used and where they come from
 * @param notices What the reader should know
 * @param data The data used
 * @param startSoc State of charge when plugged in, if known; null: absent
 * @param endSoc State of charge at the end, if the start is known; null: absent
 * @param startsAt When it is plugged in, if the request says so; null: absent
 * @param readyAt Median moment of the end; null: absent
 * @param durationS Median seconds from plug-in to the end
 * @param durationP10S One session in ten is faster, s
 * @param durationP90S One session in ten is slower, s
 * @param quantiles Further quantiles of the duration, rising
 * @param sessionStartS Seconds from plug-in until power flows in full
 * @param tailS Seconds of balancing at the end
 * @param batteryEnergyKwh Energy stored, kWh
 * @param deliveredEnergyKwh Energy at the plug, kWh
 * @param averagePowerKw Mean delivered power over the duration, kW
 * @param maxPowerKw Highest delivered power, kW
 * @param profile The session's course
 * @param limits What limits the power where
 * @param amount What it costs by the tariff: priced on the simulated course, an estimate; null: absent
 */
public record ChargeEstimate(
    String schemaVersion,
    String engineVersion,
    ChargeStatus status,
    String clientRef,
    java.util.List<InputUsed> inputs,
    java.util.List<Notice> notices,
    java.util.List<DataUsed> data,
    Double startSoc,
    Double endSoc,
    String startsAt,
    String readyAt,
    double durationS,
    double durationP10S,
    double durationP90S,
    java.util.List<DurationQuantile> quantiles,
    double sessionStartS,
    double tailS,
    double batteryEnergyKwh,
    double deliveredEnergyKwh,
    double averagePowerKw,
    double maxPowerKw,
    java.util.List<ProfilePoint> profile,
    java.util.List<LimitSpan> limits,
    Amount amount) {
  /** Refuses what lacks a value. */
  public ChargeEstimate {
    Required.given("schema_version", schemaVersion);
    Required.given("engine_version", engineVersion);
    Required.given("status", status);
    Required.given("inputs", inputs);
    Required.given("notices", notices);
    Required.given("data", data);
    quantiles = quantiles == null ? java.util.List.of() : quantiles;
    Required.given("profile", profile);
    Required.given("limits", limits);
  }
}
