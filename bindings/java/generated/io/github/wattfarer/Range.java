// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How far the car gets.
 *
 * @param schemaVersion Version of the record shapes
 * @param engineVersion Version of the engine
 * @param status How it was found
 * @param clientRef From the request; null: absent
 * @param inputs The values used and where they come from
 * @param notices What the reader should know
 * @param data The data used
 * @param rangeM Distance along the road to where the reserve is reached, the median over all fastest roads out of the place, m
 * @param reachable The area that can be reached: its corners are the farthest places reached in each direction; null: absent
 * @param conditions The conditions used
 */
public record Range(
    String schemaVersion,
    String engineVersion,
    RangeStatus status,
    String clientRef,
    java.util.List<InputUsed> inputs,
    java.util.List<Notice> notices,
    java.util.List<DataUsed> data,
    double rangeM,
    Polygon reachable,
    Conditions conditions) {
  /** Refuses what lacks a value. */
  public Range {
    Required.given("schema_version", schemaVersion);
    Required.given("engine_version", engineVersion);
    Required.given("status", status);
    Required.given("inputs", inputs);
    Required.given("notices", notices);
    Required.given("data", data);
    Required.given("conditions", conditions);
  }
}
