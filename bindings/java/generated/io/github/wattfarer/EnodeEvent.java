// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * One event of a delivery of Enode's.
 *
 * @param kind What it is
 * @param state What the car reports; null: absent
 * @param connectionId The car that it is of; null: absent
 * @param eventType The sender's word for a kind that is not known; null: absent
 */
public record EnodeEvent(
    EnodeEventKind kind,
    ChargeState state,
    String connectionId,
    String eventType) {
  /** Refuses what lacks a value. */
  public EnodeEvent {
    Required.given("kind", kind);
  }
}
