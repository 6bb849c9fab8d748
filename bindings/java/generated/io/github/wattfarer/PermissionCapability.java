// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Whether a permission can be had for a car.
 *
 * @param permission The permission
 * @param endpoint The path it opens
 * @param capable Whether the car can
 * @param reason Why not; null: absent
 */
public record PermissionCapability(
    String permission,
    String endpoint,
    boolean capable,
    String reason) {
  /** Refuses what lacks a value. */
  public PermissionCapability {
    Required.given("permission", permission);
    Required.given("endpoint", endpoint);
  }
}
