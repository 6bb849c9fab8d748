package io.github.wattfarer;

/**
 * Turn restrictions that could not be used, by reason.
 */
public record SkippedTurns(
    /**
     * They hold for other vehicles, or cars are excepted.
     */
    long notForCars, 
    /**
     * They hold at certain hours.
     */
    long conditional, 
    /**
     * A road they name is not in the map or closed to cars: they change nothing.
     */
    long roadMissing, 
    /**
     * Members are missing, do not meet, or a road passes through instead of ending there.
     */
    long unclear, 
    /**
     * The word of the restriction is not known.
     */
    long unknownKind
)  {
    
    
    
    

}


