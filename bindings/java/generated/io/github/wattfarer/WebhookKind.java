package io.github.wattfarer;

/**
 * What a delivery of a webhook is.
 */

public enum WebhookKind {
    /**
     * A challenge: answer with status 200 and the body {@code answer}, within 15 s.
     */
  VERIFY,
    /**
     * What cars report.
     */
  STATES,
    /**
     * Signals of a car fail, or do so no longer.
     */
  ERRORS,
    /**
     * A kind that this version does not know.
     */
  OTHER;

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
