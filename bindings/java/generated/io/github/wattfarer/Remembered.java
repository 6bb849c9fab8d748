package io.github.wattfarer;

/**
 * A delivery that was seen, for a store that outlives the program.
 */
public record Remembered(
    /**
     * Digest, hexadecimal.
     */
    java.lang.String digest, 
    /**
     * When, in milliseconds since 1970.
     */
    long seenMs
)  {
    
    
    
    

}


