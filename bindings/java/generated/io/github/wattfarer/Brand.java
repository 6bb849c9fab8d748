package io.github.wattfarer;

/**
 * A make and who reaches it.
 */
public record Brand(
    /**
     * As the maker writes it.
     */
    java.lang.String name, 
    /**
     * Provider by provider.
     */
    java.util.List<Reach> reach
)  {
    
    
    
    

}


