package io.github.wattfarer;

/**
 * How profiles are written.
 */
public record ProfileOptions(
    /**
     * For which protocol.
     */
    ProfileProtocol protocol, 
    /**
     * In which unit; amperes need a session on AC.
     */
    RateUnit unit, 
    /**
     * Most periods that the point takes (its `ChargingScheduleMaxPeriods`).
     */
    java.lang.Integer maxPeriods
)  {
    
    
    
    

}


