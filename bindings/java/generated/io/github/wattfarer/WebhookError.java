// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A failure in a delivery.
 *
 * @param signals The signals it concerns
 * @param code Smartcar's code; null: absent
 * @param resolved Whether it is over
 */
public record WebhookError(
    java.util.List<String> signals,
    String code,
    boolean resolved) {
  /** Refuses what lacks a value. */
  public WebhookError {
    Required.given("signals", signals);
  }
}
