package io.github.wattfarer;

/**
 * A command of a schedule and when it is due.
 */
public record DueCommand(
    /**
     * When.
     */
    java.lang.String at, 
    /**
     * What the car is told to do.
     */
    CommandAction action, 
    /**
     * The current to set, A per phase; `set_current` only.
     */
    java.lang.Double currentA
)  {
    
    
    
    

}


