package io.github.wattfarer;

/**
 * A value that went into the answer.
 */
public record InputUsed(
    /**
     * Name, with its unit.
     */
    java.lang.String name, 
    /**
     * The value as text.
     */
    java.lang.String value, 
    /**
     * Where it comes from.
     */
    InputSource source, 
    /**
     * Age of a live value, s.
     */
    java.lang.Double ageS
)  {
    
    
    
    

}


