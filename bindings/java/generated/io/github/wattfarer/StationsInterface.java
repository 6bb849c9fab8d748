package io.github.wattfarer;

/**
 * Charging stations, with where they come from.
 */
public interface StationsInterface {
    
    /**
     * All stations.
     */public java.util.List<Station> all() throws Error;
    
    /**
     * Number of stations.
     */public long count();
    
    /**
     * The data as an answer names it.
     */public java.util.List<DataUsed> dataUsed() throws Error;
    
    /**
     * Id of the set.
     */public java.lang.String id();
    
    /**
     * The stations within so many metres of a position, the nearest first, at most `most`.
     */public java.util.List<Station> near(LatLon position, double withinM, int most) throws Error;
    
    /**
     * Where the stations come from, and under which terms; none for demonstration stations.
     */public java.util.List<StationSource> sources() throws Error;
    
    /**
     * A station by its place in the order of the set; none behind the last.
     */public Station station(long index) throws Error;
    
    /**
     * Writes the stations to a `.wfst` file, whole or not at all; the same set gives the same bytes.
     */public void write(java.lang.String path) throws Error;
    
}

