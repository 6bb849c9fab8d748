// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A command of a schedule and when it is due.
 *
 * @param at When
 * @param action What the car is told to do
 * @param currentA The current to set, A per phase; {@code set_current} only; null: absent
 */
public record DueCommand(
    String at,
    CommandAction action,
    Double currentA) {
  /** Refuses what lacks a value. */
  public DueCommand {
    Required.given("at", at);
    Required.given("action", action);
  }
}
