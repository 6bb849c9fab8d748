package io.github.wattfarer;


/**
 * What a schedule makes small.
 */

public enum ScheduleObjective {
    /**
     * Money, by the tariff.
     */
  AMOUNT,
    /**
     * Carbon, by the list of intensities.
     */
  CARBON,
    /**
     * A word this version does not know.
     */
  UNKNOWN;

  
  
  

}


