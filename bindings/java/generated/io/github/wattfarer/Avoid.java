package io.github.wattfarer;


/**
 * A kind of road to keep away from.
 */

public enum Avoid {
    /**
     * Toll roads.
     */
  TOLL,
    /**
     * Ferries and rail shuttles.
     */
  FERRY,
    /**
     * Motorways.
     */
  MOTORWAY;

  
  
  

}


