package io.github.wattfarer;

/**
 * What became of a command.
 */

public enum CommandStatus {
    /**
     * Not known yet.
     */
  PENDING,
    /**
     * The car's own state shows it, or its maker vouches for it.
     */
  CONFIRMED,
    /**
     * It did not happen; {@code reason} says why.
     */
  FAILED,
    /**
     * Called off before it was sent.
     */
  CANCELLED,
    /**
     * A word this version does not know.
     */
  UNKNOWN;

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
