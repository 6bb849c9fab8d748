// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A row of the error table.
 *
 * @param code The kind's word, the same in every language
 * @param httpStatus The HTTP status it becomes
 * @param retryable Whether the same request may succeed later
 */
public record ErrorRow(
    String code,
    int httpStatus,
    boolean retryable) {
  /** Refuses what lacks a value. */
  public ErrorRow {
    Required.given("code", code);
  }
}
