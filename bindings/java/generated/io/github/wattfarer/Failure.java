// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * An error as a record, where one of many answers may fail without failing the others.
 *
 * @param code The kind's word
 * @param detail What is wrong with which value
 * @param field The field at fault; null: absent
 * @param hint What to try; null: absent
 * @param details Named details, a JSON object of texts; null: absent
 * @param retryable Whether the same request may succeed later
 * @param retryAfterS Seconds to wait before another try; null: absent
 */
public record Failure(
    String code,
    String detail,
    String field,
    String hint,
    String details,
    boolean retryable,
    Double retryAfterS) {
  /** Refuses what lacks a value. */
  public Failure {
    Required.given("code", code);
    Required.given("detail", detail);
  }
}
