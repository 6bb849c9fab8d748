package io.github.wattfarer;


/**
 * Formats that charging stations are read from.
 */

public enum StationFormat {
    /**
     * An OpenStreetMap extract, `.osm.pbf`.
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

  
  
  

}


