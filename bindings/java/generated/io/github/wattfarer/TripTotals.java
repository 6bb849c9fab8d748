// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Sums of the legs.
 *
 * @param durationS From start to goal, s
 * @param driveS Driving and on ferries, s
 * @param chargeS Plugged in, s
 * @param overheadS Parking, plugging, paying, s
 * @param stayS Staying at via places, s
 * @param distanceM Along the road, ferries included, m
 * @param batteryEnergyKwh Energy used by driving, kWh
 * @param deliveredEnergyKwh Energy at the plugs, kWh
 * @param arrivalSoc State of charge at the goal
 * @param stops Number of stops
 * @param amounts What the stops cost, a sum for each currency: {@code partial} where some are not known
 */
public record TripTotals(
    double durationS,
    double driveS,
    double chargeS,
    double overheadS,
    double stayS,
    double distanceM,
    double batteryEnergyKwh,
    double deliveredEnergyKwh,
    double arrivalSoc,
    int stops,
    java.util.List<Amount> amounts) {
  /** Refuses what lacks a value. */
  public TripTotals {
    amounts = amounts == null ? java.util.List.of() : amounts;
  }
}
