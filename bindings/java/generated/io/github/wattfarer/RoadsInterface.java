package io.github.wattfarer;

/**
 * The roads of a map.
 */
public interface RoadsInterface {

    /**
     * Writes the roads inside a box as a map of their own.
     */
    public void cut(BoundingBox bounds, java.lang.String id, java.lang.String outPath) throws WattfarerException;

    /**
     * The battery energy of the fastest way between places, by cause.
     */
    public EnergyEstimate driveEnergy(DriveRequest request, CancelToken cancel) throws WattfarerException;

    /**
     * What the map says of itself.
     */
    public MapInfo info() throws WattfarerException;

    /**
     * How far a charge takes the car from a place down to the reserve, on the fastest roads, without ferries.
     */
    public Range range(RangeRequest request, CancelToken cancel) throws WattfarerException;

    /**
     * The road nearest to a position within so many metres, never a ferry.
     */
    public Snapped snap(LatLon position, double withinM) throws WattfarerException;

    /**
     * Checks the checksum of every part of the file. Fails with {@code bad_data} naming the part that is damaged.
     */
    public void verify() throws WattfarerException;

}
