package io.github.wattfarer;

/**
 * A time of day at which the car begins to charge or must be ready, in its own local time.
 */
public record DailyTimes(
    /**
     * Minutes after midnight at which charging begins; absent: the car chooses.
     */
    java.lang.Integer startMinute, 
    /**
     * Minutes after midnight at which it must be ready.
     */
    java.lang.Integer departureMinute, 
    /**
     * Whether it is on.
     */
    boolean enabled
)  {
    
    
    
    

}


