package io.github.wattfarer;

/**
 * A consent that was begun; good for one answer and ten minutes.
 */
public interface ConsentInterface {

    /**
     * Comes back with the answer; a server keeps it with the owner's browser session.
     */
    public java.lang.String state();

    /**
     * The address that the owner opens.
     */
    public java.lang.String url();

}
