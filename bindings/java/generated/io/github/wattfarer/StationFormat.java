package io.github.wattfarer;

/**
 * Formats that charging stations are read from.
 */

public enum StationFormat {
    /**
     * An OpenStreetMap extract, {@code .osm.pbf}.
     */
  OSM,
    /**
     * OCPI Locations.
     */
  OCPI,
    /**
     * Open Charge Map.
     */
  OCM,
    /**
     * Our own CSV.
     */
  CSV;

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
