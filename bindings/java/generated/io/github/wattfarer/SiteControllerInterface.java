package io.github.wattfarer;

/**
 * Keeps the sum of currents of many points below a cap, when messages get lost, readings are old and cars do not obey.
 */
public interface SiteControllerInterface {

    /**
     * The point accepted a command.
     */
    public void accepted(long point, long id) throws WattfarerException;

    /**
     * Adds a point that passes at most {@code max_a} per phase; until it is heard of, it counts with that. Gives its index.
     */
    public long addPoint(double maxA) throws WattfarerException;

    /**
     * A reading: at {@code at_s} the point drew {@code current_a}. Readings older than the last are ignored.
     */
    public void measured(long point, double atS, double currentA) throws WattfarerException;

    /**
     * What to send at {@code now_s} so that each point comes to the current in {@code wanted_a}, as far as the cap allows.
     */
    public java.util.List<LimitCommand> step(double nowS, double[] wantedA) throws WattfarerException;

    /**
     * The worst that all points together may be drawing, A.
     */
    public double worstA() throws WattfarerException;

}
