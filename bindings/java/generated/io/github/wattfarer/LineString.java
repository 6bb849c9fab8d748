package io.github.wattfarer;

/**
 * A line on the globe; a GeoJSON LineString in JSON.
 */
public record LineString(
    /**
     * Longitudes of its points, degrees.
     */
    double[] lon, 
    /**
     * Latitudes of its points, degrees.
     */
    double[] lat
)  {
    
    @Override
    public boolean equals(java.lang.Object _uniffiOther) {
        if (_uniffiOther instanceof LineString) {
            LineString _uniffiThat = (LineString) _uniffiOther;
            return (
              UniffiDeepValue.equals(lon, _uniffiThat.lon) && 
              
              UniffiDeepValue.equals(lat, _uniffiThat.lat)
              
            );
        };
        return false;
    }
    @Override
    public int hashCode() {
        int _uniffiHash = 17;
        _uniffiHash = 31 * _uniffiHash + UniffiDeepValue.hashCode(lon);
        _uniffiHash = 31 * _uniffiHash + UniffiDeepValue.hashCode(lat);
        return _uniffiHash;
    }
    
    
    

}


