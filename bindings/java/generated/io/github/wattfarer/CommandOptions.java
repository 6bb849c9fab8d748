package io.github.wattfarer;

/**
 * How commands are carried out; what is left out is core's default.
 */
public record CommandOptions(
    /**
     * Wake a car that sleeps; a wake-up costs as much as many reads.
     */
    java.lang.Boolean wake, 
    /**
     * Wake-ups of a car in a day, at most.
     */
    java.lang.Integer wakesPerDay, 
    /**
     * First pause between two looks at the state, s; each is twice as long as the one before.
     */
    java.lang.Double firstLookS, 
    /**
     * Longest pause, s.
     */
    java.lang.Double longestLookS, 
    /**
     * Starts of a car in an hour, at most; 0: as many as there are.
     */
    java.lang.Integer startsPerHour
)  {
    
    
    
    

}


