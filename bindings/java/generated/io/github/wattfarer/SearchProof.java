// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How the answer was found and how sure it is.
 *
 * @param objective What was minimised
 * @param value Its value for the first trip, s; absent without a trip; null: absent
 * @param lowerBound No trip is below this, s; absent without a trip; null: absent
 * @param gap {@code 1 - lower_bound / value}; 0 is optimal in this model, map and station set; null: absent
 * @param provedOn {@code stations}: over all stations that pass the filters, joined by fastest roads
 * @param labelsSettled Labels settled
 * @param legsEvaluated Legs evaluated
 */
public record SearchProof(
    ObjectiveKind objective,
    Double value,
    Double lowerBound,
    Double gap,
    String provedOn,
    long labelsSettled,
    long legsEvaluated) {
  /** Refuses what lacks a value. */
  public SearchProof {
    Required.given("objective", objective);
    Required.given("proved_on", provedOn);
  }
}
