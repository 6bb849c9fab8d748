// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A stretch of SoC and what limits the power on it.
 *
 * @param fromSoc Lower end
 * @param toSoc Upper end
 * @param limitingFactor What limits
 */
public record LimitSpan(
    double fromSoc,
    double toSoc,
    LimitingFactor limitingFactor) {
  /** Refuses what lacks a value. */
  public LimitSpan {
    Required.given("limiting_factor", limitingFactor);
  }
}
