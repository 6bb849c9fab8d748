// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * What a delivery says.
 *
 * @param kind What it is
 * @param answer The body to answer a challenge with; null: absent
 * @param states What cars report
 * @param connectionId The car that {@code errors} are of; null: absent
 * @param errors Its failures
 * @param eventType The sender's word for a kind that is not known; null: absent
 */
public record WebhookEvent(
    WebhookKind kind,
    String answer,
    java.util.List<ChargeState> states,
    String connectionId,
    java.util.List<WebhookError> errors,
    String eventType) {
  /** Refuses what lacks a value. */
  public WebhookEvent {
    Required.given("kind", kind);
    Required.given("states", states);
    Required.given("errors", errors);
  }
}
