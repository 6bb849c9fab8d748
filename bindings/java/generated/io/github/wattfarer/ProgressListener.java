package io.github.wattfarer;

/**
 * Is told how far long work is, on the thread that works. Keep it short.
 */
public interface ProgressListener {
    
    /**
     * `done` of `total` pieces are finished; `total` is 0 where nobody knows it. `what` says what is being done.
     */public void report(long done, long total, java.lang.String what);
    
}

