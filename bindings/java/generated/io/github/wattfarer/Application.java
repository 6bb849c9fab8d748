// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How a schedule is carried out on a car.
 *
 * @param commands The commands in the order of time
 * @param why Why this way, a sentence for people
 */
public record Application(
    java.util.List<DueCommand> commands,
    String why) {
  /** Refuses what lacks a value. */
  public Application {
    Required.given("commands", commands);
    Required.given("why", why);
  }
}
