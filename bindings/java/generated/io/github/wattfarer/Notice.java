package io.github.wattfarer;

/**
 * Something the reader of an answer should know.
 */
public record Notice(
    /**
     * Stable word.
     */
    java.lang.String code, 
    /**
     * A sentence for people.
     */
    java.lang.String text, 
    /**
     * The field it is about.
     */
    java.lang.String field
)  {
    
    
    
    

}


