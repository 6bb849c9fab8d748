package io.github.wattfarer;

/**
 * Is told how far long work is, on the thread that works. Keep it short.
 */
public interface ProgressListener {

    /**
     * {@code done} of {@code total} pieces are finished; {@code total} is 0 where nobody knows it. {@code what} says what is being done.
     */
    public void report(long done, long total, java.lang.String what);

}
