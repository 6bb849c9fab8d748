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
     * It did not happen; `reason` says why.
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

  
  
  

}


