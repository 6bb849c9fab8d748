// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A car after a look at it.
 *
 * @param state What it reports
 * @param changed The fields whose values differ from the look before; all that are there on the first
 * @param nextLookS When the next look is worth it, s from now
 */
public record Watched(
    ChargeState state,
    java.util.List<String> changed,
    double nextLookS) {
  /** Refuses what lacks a value. */
  public Watched {
    Required.given("state", state);
    Required.given("changed", changed);
  }
}
