package io.github.wattfarer;

/**
 * A schedule as a charging point takes it.
 */
public record ChargingProfile(
    /**
     * The session.
     */
    java.lang.String reference, 
    /**
     * The protocol.
     */
    ProfileProtocol protocol, 
    /**
     * What to send: the message of the protocol, JSON.
     */
    java.lang.String body
)  {
    
    
    
    

}


