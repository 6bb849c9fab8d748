package io.github.wattfarer;

/**
 * Charging stations, with where they come from.
 */
public interface StationsInterface {

    /**
     * All stations.
     */
    public java.util.List<Station> all() throws WattfarerException;

    /**
     * Number of stations.
     */
    public long count();

    /**
     * The data as an answer names it.
     */
    public java.util.List<DataUsed> dataUsed() throws WattfarerException;

    /**
     * Id of the set.
     */
    public java.lang.String id();

    /**
     * The stations within so many metres of a position, the nearest first, at most {@code most}.
     */
    public java.util.List<Station> near(LatLon position, double withinM, int most) throws WattfarerException;

    /**
     * Where the stations come from, and under which terms; none for demonstration stations.
     */
    public java.util.List<StationSource> sources() throws WattfarerException;

    /**
     * A station by its place in the order of the set; none behind the last.
     */
    public Station station(long index) throws WattfarerException;

    /**
     * Writes the stations to a {@code .wfst} file, whole or not at all; the same set gives the same bytes.
     */
    public void write(java.lang.String path) throws WattfarerException;

}
