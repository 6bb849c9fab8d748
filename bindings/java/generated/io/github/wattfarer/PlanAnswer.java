// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * The trips and the proof.
 *
 * @param schemaVersion Version of the record shapes
 * @param engineVersion Version of the engine
 * @param status Whether there is a trip
 * @param clientRef From the request; null: absent
 * @param inputs The values used and where they come from
 * @param notices What the reader should know
 * @param data The data used
 * @param trips Best first
 * @param infeasible Why there is none; null: absent
 * @param search The proof
 */
public record PlanAnswer(
    String schemaVersion,
    String engineVersion,
    PlanStatus status,
    String clientRef,
    java.util.List<InputUsed> inputs,
    java.util.List<Notice> notices,
    java.util.List<DataUsed> data,
    java.util.List<Trip> trips,
    Infeasible infeasible,
    SearchProof search) {
  /** Refuses what lacks a value. */
  public PlanAnswer {
    Required.given("schema_version", schemaVersion);
    Required.given("engine_version", engineVersion);
    Required.given("status", status);
    Required.given("inputs", inputs);
    Required.given("notices", notices);
    Required.given("data", data);
    Required.given("trips", trips);
    Required.given("search", search);
  }
}
