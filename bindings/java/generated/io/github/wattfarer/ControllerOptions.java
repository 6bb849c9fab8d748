package io.github.wattfarer;

/**
 * How long things may take, s.
 */
public record ControllerOptions(
    /**
     * Until a message that was sent cannot come into force any more.
     */
    java.lang.Double messageLifeS, 
    /**
     * Age from which a reading means that contact is lost.
     */
    java.lang.Double staleS, 
    /**
     * Until a limit that was not accepted is sent again.
     */
    java.lang.Double retryS, 
    /**
     * What a meter may show above the true limit and still confirm it, A.
     */
    java.lang.Double toleranceA
)  {
    
    
    
    

}


