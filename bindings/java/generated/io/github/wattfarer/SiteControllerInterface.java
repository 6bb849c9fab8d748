package io.github.wattfarer;

/**
 * Keeps the sum of currents of many points below a cap, when messages get lost, readings are old and cars do not obey.
 */
public interface SiteControllerInterface {
    
    /**
     * The point accepted a command.
     */public void accepted(long point, long id) throws Error;
    
    /**
     * Adds a point that passes at most `max_a` per phase; until it is heard of, it counts with that. Gives its index.
     */public long addPoint(double maxA) throws Error;
    
    /**
     * A reading: at `at_s` the point drew `current_a`. Readings older than the last are ignored.
     */public void measured(long point, double atS, double currentA) throws Error;
    
    /**
     * What to send at `now_s` so that each point comes to the current in `wanted_a`, as far as the cap allows.
     */public java.util.List<LimitCommand> step(double nowS, double[] wantedA) throws Error;
    
    /**
     * The worst that all points together may be drawing, A.
     */public double worstA() throws Error;
    
}

