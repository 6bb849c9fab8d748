package io.github.wattfarer;

/**
 * The cars of one consent. Every call may be given up: its request then ends.
 */
public interface ProviderInterface {

    /**
     * Make, model and year of a car.
     */
    public java.util.concurrent.CompletableFuture<Attributes> attributes(java.lang.String connectionId) ;

    /**
     * What can be asked of the car, and why not where it cannot.
     */
    public java.util.concurrent.CompletableFuture<java.util.List<Capability>> capabilities(java.lang.String connectionId) ;

    /**
     * What the car reports now.
     */
    public java.util.concurrent.CompletableFuture<ChargeState> chargeState(java.lang.String connectionId) ;

    /**
     * The states of several cars, in their order and in as few requests as that takes; one that fails does not fail the others.
     */
    public java.util.concurrent.CompletableFuture<java.util.List<StateOutcome>> chargeStates(java.util.List<java.lang.String> connectionIds) ;

    /**
     * Ends the consent for the car.
     */
    public java.util.concurrent.CompletableFuture<java.lang.Void> disconnect(java.lang.String connectionId) ;

    /**
     * Its name, the {@code source} of what it reads.
     */
    public java.lang.String name();

    /**
     * Waits until tokens were renewed, and gives the new ones: keep them at once, the old ones may be void.
     */
    public java.util.concurrent.CompletableFuture<Tokens> nextTokens() ;

    /**
     * What the owner has granted, in Smartcar's words.
     */
    public java.util.concurrent.CompletableFuture<java.util.List<java.lang.String>> permissions(java.lang.String connectionId) ;

    /**
     * Reads something else. Fails with {@code unsupported} where the provider offers none.
     */
    public java.util.concurrent.CompletableFuture<Reading> reading(java.lang.String connectionId, ReadingKind kind) ;

    /**
     * The tokens in force, to keep for the next start. Fails with {@code unsupported} where somebody else renews them.
     */
    public Tokens tokens() throws WattfarerException;

    /**
     * The ids of its cars.
     */
    public java.util.concurrent.CompletableFuture<java.util.List<java.lang.String>> vehicles() ;

    /**
     * Seconds until the budget of the application allows the next request for this car; 0: now.
     */
    public double waitS(java.lang.String connectionId);

    /**
     * Wakes the car; it is awake when its state answers.
     */
    public java.util.concurrent.CompletableFuture<java.lang.Void> wake(java.lang.String connectionId) ;

}
