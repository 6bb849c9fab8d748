// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How a provider reaches a make. What is absent is not known.
 *
 * @param provider {@code smartcar} (v2.0 and v3), {@code enode} or {@code tesla_fleet}
 * @param word The provider's own word for the make; null: absent
 * @param firstModelYear First model year; null: absent
 * @param startStop Whether charging can be started and stopped; null: absent
 * @param setLimit Whether the charge limit can be set; null: absent
 * @param setCurrent Whether the current can be set; null: absent
 * @param note What else to know; null: absent
 * @param source Who says so
 * @param asOf When that was read
 */
public record Reach(
    String provider,
    String word,
    Integer firstModelYear,
    Boolean startStop,
    Boolean setLimit,
    Boolean setCurrent,
    String note,
    String source,
    String asOf) {
  /** Refuses what lacks a value. */
  public Reach {
    Required.given("provider", provider);
    Required.given("source", source);
    Required.given("as_of", asOf);
  }
}
