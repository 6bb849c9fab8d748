package io.github.wattfarer;

/**
 * A token that stops the calls it is given to. Raise it from any thread; they end with {@code cancelled} within milliseconds.
 */
public interface CancelTokenInterface {

    /**
     * Asks the calls with this token to stop.
     */
    public void cancel();

    /**
     * Whether it is raised.
     */
    public boolean isCancelled();

}
