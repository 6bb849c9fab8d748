package io.github.wattfarer;

/**
 * When will it be ready: our answer, the car's own, and whether they agree.
 */
public record LiveEstimate(
    /**
     * To the limit set in the car; absent when that is 100 % or not known.
     */
    ChargeEstimate toLimit, 
    /**
     * To full.
     */
    ChargeEstimate toFull, 
    /**
     * What the car says remains, s from now; to its limit.
     */
    java.lang.Double carSaysS, 
    /**
     * Whether the car's number lies within our interval; absent without one.
     */
    java.lang.Boolean agrees, 
    /**
     * Age of the state of charge, s.
     */
    double ageS, 
    /**
     * Why a value of the car was not used.
     */
    java.util.List<Notice> notices
)  {
    
    
    
    

}


