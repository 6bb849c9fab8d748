package io.github.wattfarer;

/**
 * Finds the fastest trips with their charging stops on one map with one set of stations, each with its proof. Made ready once,
 * in seconds for a continent; share it between threads.
 */
public interface PlannerInterface {

    /**
     * The fastest trip with its charging stops, and the proof. A trip that cannot be made is an answer with the status
     * {@code infeasible}, not an error.
     */
    public PlanAnswer plan(PlanRequest request, CancelToken cancel) throws WattfarerException;

    /**
     * A plan for each request, in order, on so many threads (0: as many as the machine has); one that fails does not fail the
     * others. The answers are the same whatever the number of threads. Fails only when it is cancelled.
     */
    public java.util.List<PlanOutcome> planMany(java.util.List<PlanRequest> requests, int threads, CancelToken cancel, ProgressListener progress) throws WattfarerException;

    /**
     * The roads it plans on.
     */
    public Roads roads();

    /**
     * The stations it plans with.
     */
    public Stations stations();

}
