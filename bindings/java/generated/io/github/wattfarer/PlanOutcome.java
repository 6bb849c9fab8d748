// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * One answer of many: a plan, or why there is none.
 *
 * @param answer The plan; null: absent
 * @param failure The failure; null: absent
 */
public record PlanOutcome(
    PlanAnswer answer,
    Failure failure) {
}
