package io.github.wattfarer;

/**
 * A text, when it was true, when it was fetched and who said so.
 */
public record ObservedText(
    /**
     * The value; absent when the source sent something that has no meaning here, which is then in `raw`.
     */
    java.lang.String value, 
    /**
     * The source's own word, where it is not one of ours.
     */
    java.lang.String raw, 
    /**
     * When the car measured it, if the source says so.
     */
    java.lang.String observedAt, 
    /**
     * When it was fetched from the car or from the maker's cloud.
     */
    java.lang.String fetchedAt, 
    /**
     * Who said so: `smartcar_v2`, `tesla_fleet`, `ocpp1.6`, ...
     */
    java.lang.String source, 
    /**
     * How far it can be trusted.
     */
    Quality quality
)  {
    
    
    
    

}


