package io.github.wattfarer;

/**
 * A watch over one car: asks at the pace that the car deserves and the budget allows.
 */
public interface WatcherInterface {

    /**
     * Waits until the car has changed, and gives what it reports; the first time at once. What passes by waiting is waited for.
     */
    public java.util.concurrent.CompletableFuture<Watched> nextChange() ;

}
