// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Part of a trip.
 *
 * @param kind Kind
 * @param from Where it begins
 * @param to Where it ends
 * @param durationS Duration, s
 * @param distanceM Distance along the road, ferries included, m
 * @param departureSoc State of charge when leaving; of a charge leg after charging
 * @param arrivalSoc State of charge when arriving; of a charge leg before charging
 * @param batteryEnergyKwh Energy used (drive) or stored (charge), kWh
 * @param startsAt When it begins, if the request says when the trip does; null: absent
 * @param endsAt When it ends; null: absent
 * @param geometry Shape of a drive or ferry; null: absent
 * @param maxKmhAdvised Speed that the driver keeps under on a drive where {@code max_kmh_options} makes the trip better so, km/h; absent: as roads and
 *     conditions have it; null: absent
 * @param socProfile State of charge along a drive; null: absent
 * @param station Where it charges; null: absent
 * @param evseUid Charging position whose connector was reckoned with; null: absent
 * @param connectorId Connector reckoned with; null: absent
 * @param overheadS Seconds of parking, plugging and paying; null: absent
 * @param chargeS Seconds from plug-in to plug-out; null: absent
 * @param deliveredEnergyKwh Energy at the plug, kWh; null: absent
 * @param averagePowerKw Mean delivered power over {@code charge_s}, kW; null: absent
 * @param limits What limits the power where; null: absent
 * @param amount What the stop costs: of status {@code unknown} where no tariff is known; null: absent
 */
public record Leg(
    LegKind kind,
    LegEnd from,
    LegEnd to,
    double durationS,
    double distanceM,
    double departureSoc,
    double arrivalSoc,
    double batteryEnergyKwh,
    String startsAt,
    String endsAt,
    LineString geometry,
    Double maxKmhAdvised,
    java.util.List<SocPoint> socProfile,
    Station station,
    String evseUid,
    String connectorId,
    Double overheadS,
    Double chargeS,
    Double deliveredEnergyKwh,
    Double averagePowerKw,
    java.util.List<LimitSpan> limits,
    Amount amount) {
  /** Refuses what lacks a value. */
  public Leg {
    Required.given("kind", kind);
    Required.given("from", from);
    Required.given("to", to);
  }
}
