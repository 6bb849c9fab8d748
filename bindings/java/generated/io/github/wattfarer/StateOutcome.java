// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * One state of many, or why there is none.
 *
 * @param state The state; null: absent
 * @param failure The failure; null: absent
 */
public record StateOutcome(
    ChargeState state,
    Failure failure) {
}
