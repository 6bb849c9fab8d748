// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A make and who reaches it.
 *
 * @param name As the maker writes it
 * @param reach Provider by provider
 */
public record Brand(
    String name,
    java.util.List<Reach> reach) {
  /** Refuses what lacks a value. */
  public Brand {
    Required.given("name", name);
    Required.given("reach", reach);
  }
}
