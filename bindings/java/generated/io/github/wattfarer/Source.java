package io.github.wattfarer;

/**
 * Where facts of a record come from.
 */
public record Source(
    /**
     * Name of the publication or collection.
     */
    java.lang.String title, 
    /**
     * File and row, entry id, or document.
     */
    java.lang.String locator, 
    /**
     * Licence of the source.
     */
    java.lang.String licence, 
    /**
     * The fields that it backs.
     */
    java.util.List<java.lang.String> fields
)  {
    
    
    
    

}


