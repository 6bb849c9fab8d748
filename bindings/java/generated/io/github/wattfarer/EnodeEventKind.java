package io.github.wattfarer;

/**
 * What an event of Enode's is.
 */

public enum EnodeEventKind {
    /**
     * What a car reports; also when it is new.
     */
  STATE,
    /**
     * A car is no longer there.
     */
  DELETED,
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
