package io.github.wattfarer;

/**
 * A command and what became of it.
 */
public record Command(
    /**
     * Chosen by the caller; the same id is carried out once.
     */
    java.lang.String commandId, 
    /**
     * The connection to the car.
     */
    java.lang.String connectionId, 
    /**
     * What it is told to do.
     */
    CommandAction action, 
    /**
     * The limit to set, 0 to 1; `set_limit` only.
     */
    java.lang.Double chargeLimitSoc, 
    /**
     * The current to set, A per phase; `set_current` only.
     */
    java.lang.Double currentA, 
    /**
     * The times to set; `set_schedule` only.
     */
    DailyTimes schedule, 
    /**
     * What became of it.
     */
    CommandStatus status, 
    /**
     * Why it failed, or how it is known to be done: `already_so`, `not_confirmed`, `expired`, `superseded`, ...
     */
    java.lang.String reason, 
    /**
     * When it was asked for.
     */
    java.lang.String requestedAt, 
    /**
     * After this it is never sent.
     */
    java.lang.String deadlineAt, 
    /**
     * When the car showed it.
     */
    java.lang.String confirmedAt
)  {
    
    
    
    

}


