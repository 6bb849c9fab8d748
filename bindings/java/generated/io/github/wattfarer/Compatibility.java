// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Whether a car is supported, as Smartcar says by its identification number.
 *
 * @param compatible Whether it can be connected
 * @param reason Why not; null: absent
 * @param capabilities Permission by permission
 */
public record Compatibility(
    boolean compatible,
    String reason,
    java.util.List<PermissionCapability> capabilities) {
  /** Refuses what lacks a value. */
  public Compatibility {
    Required.given("capabilities", capabilities);
  }
}
