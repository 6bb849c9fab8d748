package io.github.wattfarer;

/**
 * Estimates as columns, a row for every session; NaN in a row whose start or target makes no sense.
 */
public record BulkEstimates(
    /**
     * Median seconds from plug-in to the end.
     */
    double[] durationS, 
    /**
     * One session in ten is faster, s.
     */
    double[] durationP10S, 
    /**
     * One session in ten is slower, s.
     */
    double[] durationP90S, 
    /**
     * State of charge at the end; below the target where the car's limit or a stall ends the session.
     */
    double[] endSoc, 
    /**
     * Energy stored, kWh.
     */
    double[] batteryEnergyKwh, 
    /**
     * Energy at the plug, kWh.
     */
    double[] deliveredEnergyKwh, 
    /**
     * Rows that make no sense.
     */
    long refused
)  {
    
    @Override
    public boolean equals(java.lang.Object _uniffiOther) {
        if (_uniffiOther instanceof BulkEstimates) {
            BulkEstimates _uniffiThat = (BulkEstimates) _uniffiOther;
            return (
              UniffiDeepValue.equals(durationS, _uniffiThat.durationS) && 
              
              UniffiDeepValue.equals(durationP10S, _uniffiThat.durationP10S) && 
              
              UniffiDeepValue.equals(durationP90S, _uniffiThat.durationP90S) && 
              
              UniffiDeepValue.equals(endSoc, _uniffiThat.endSoc) && 
              
              UniffiDeepValue.equals(batteryEnergyKwh, _uniffiThat.batteryEnergyKwh) && 
              
              UniffiDeepValue.equals(deliveredEnergyKwh, _uniffiThat.deliveredEnergyKwh) && 
              
              refused == _uniffiThat.refused
              
            );
        };
        return false;
    }
    @Override
    public int hashCode() {
        int _uniffiHash = 17;
        _uniffiHash = 31 * _uniffiHash + UniffiDeepValue.hashCode(durationS);
        _uniffiHash = 31 * _uniffiHash + UniffiDeepValue.hashCode(durationP10S);
        _uniffiHash = 31 * _uniffiHash + UniffiDeepValue.hashCode(durationP90S);
        _uniffiHash = 31 * _uniffiHash + UniffiDeepValue.hashCode(endSoc);
        _uniffiHash = 31 * _uniffiHash + UniffiDeepValue.hashCode(batteryEnergyKwh);
        _uniffiHash = 31 * _uniffiHash + UniffiDeepValue.hashCode(deliveredEnergyKwh);
        _uniffiHash = 31 * _uniffiHash + java.lang.Long.hashCode(refused);
        return _uniffiHash;
    }
    
    
    

}


