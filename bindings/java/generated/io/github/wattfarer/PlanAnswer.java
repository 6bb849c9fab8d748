package io.github.wattfarer;

/**
 * The trips and the proof.
 */
public record PlanAnswer(
    /**
     * Version of the record shapes.
     */
    java.lang.String schemaVersion, 
    /**
     * Version of the engine.
     */
    java.lang.String engineVersion, 
    /**
     * Whether there is a trip.
     */
    PlanStatus status, 
    /**
     * From the request.
     */
    java.lang.String clientRef, 
    /**
     * The values used and where they come from.
     */
    java.util.List<InputUsed> inputs, 
    /**
     * What the reader should know.
     */
    java.util.List<Notice> notices, 
    /**
     * The data used.
     */
    java.util.List<DataUsed> data, 
    /**
     * Best first.
     */
    java.util.List<Trip> trips, 
    /**
     * Why there is none.
     */
    Infeasible infeasible, 
    /**
     * The proof.
     */
    SearchProof search
)  {
    
    
    
    

}


