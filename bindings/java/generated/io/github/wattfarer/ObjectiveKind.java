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
     * A word this version does not know.
     */
  UNKNOWN;

  
  
  

}


