package io.github.wattfarer;


/**
 * What is to be best.
 */

public enum ObjectiveKind {
    /**
     * The least time from start to goal.
     */
  TIME,
    /**
     * Money and time together, by what an hour is worth.
     */
  AMOUNT,
    /**
     * A word this version does not know.
     */
  UNKNOWN;

  
  
  

}


