package io.github.wattfarer;

/**
 * The commands to the cars of one provider: each is sent once and believed when the car's state shows it. They are written down in
 * memory and do not outlive the program.
 */
public interface CommandsInterface {

    /**
     * Writes a command down; {@code finish} carries it out. The same command again gives what became of it.
     */
    public java.util.concurrent.CompletableFuture<Command> accept(Command command) ;

    /**
     * Carries out a session's schedule on a car: waits for each moment and sends its command. {@code schedule_id} names it, so that doing it
     * again repeats nothing. Gives what became of each command; one that fails does not keep the later ones back.
     */
    public java.util.concurrent.CompletableFuture<java.util.List<Command>> apply(java.lang.String connectionId, SessionSchedule schedule, java.util.List<Capability> capabilities, java.lang.String scheduleId) ;

    /**
     * Calls off a command that is not sent yet, or that its provider can call off. Fails with {@code conflict} when it is too late.
     */
    public java.util.concurrent.CompletableFuture<Command> cancel(java.lang.String commandId) ;

    /**
     * What became of a command so far.
     */
    public java.util.concurrent.CompletableFuture<Command> find(java.lang.String commandId) ;

    /**
     * Carries out a command that was accepted, to its end; after a call that was given up, the car's state is read first.
     */
    public java.util.concurrent.CompletableFuture<Command> finish(java.lang.String commandId) ;

    /**
     * Draw at most so many amperes per phase.
     */
    public java.util.concurrent.CompletableFuture<Command> setCurrent(java.lang.String connectionId, double currentA, java.lang.String commandId, java.lang.Double deadlineS) ;

    /**
     * Stop at this state of charge from now on, 0 to 1.
     */
    public java.util.concurrent.CompletableFuture<Command> setLimit(java.lang.String connectionId, double chargeLimitSoc, java.lang.String commandId, java.lang.Double deadlineS) ;

    /**
     * Charge at a time of day.
     */
    public java.util.concurrent.CompletableFuture<Command> setSchedule(java.lang.String connectionId, DailyTimes schedule, java.lang.String commandId, java.lang.Double deadlineS) ;

    /**
     * Charge. Waits until the car shows it, the command failed or its time is over; giving up waiting does not call it off. An id that was
     * used before gives what became of that command.
     */
    public java.util.concurrent.CompletableFuture<Command> start(java.lang.String connectionId, java.lang.String commandId, java.lang.Double deadlineS) ;

    /**
     * Stop charging.
     */
    public java.util.concurrent.CompletableFuture<Command> stop(java.lang.String connectionId, java.lang.String commandId, java.lang.Double deadlineS) ;

}
