// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * When will it be ready: our answer, the car's own, and whether they agree.
 *
 * @param toLimit To the limit set in the car; absent when that is 100 % or not known; null: absent
 * @param toFull To full
 * @param carSaysS What the car says remains, s from now; to its limit; null: absent
 * @param agrees Whether the car's number lies within our interval; absent without one; null: absent
 * @param ageS Age of the state of charge, s
 * @param notices Why a value of the car was not used
 */
public record LiveEstimate(
    ChargeEstimate toLimit,
    ChargeEstimate toFull,
    Double carSaysS,
    Boolean agrees,
    double ageS,
    java.util.List<Notice> notices) {
  /** Refuses what lacks a value. */
  public LiveEstimate {
    Required.given("to_full", toFull);
    Required.given("notices", notices);
  }
}
