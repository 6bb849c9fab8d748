package io.github.wattfarer;

/**
 * How a schedule is carried out on a car.
 */
public record Application(
    /**
     * The commands in the order of time.
     */
    java.util.List<DueCommand> commands, 
    /**
     * Why this way, a sentence for people.
     */
    java.lang.String why
)  {
    
    
    
    

}


