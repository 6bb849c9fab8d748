// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * One answer of many: an estimate, or why there is none.
 *
 * @param estimate The estimate; null: absent
 * @param failure The failure; null: absent
 */
public record ChargeOutcome(
    ChargeEstimate estimate,
    Failure failure) {
}
