package io.github.wattfarer;

/**
 * Whether a connector brings its own cable.
 */

public enum ConnectorFormat {
    /**
     * A cable with a plug.
     */
  CABLE,
    /**
     * A socket.
     */
  SOCKET,
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
