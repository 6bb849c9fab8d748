// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Counts of an import.
 *
 * @param country Country whose limits hold where none is tagged
 * @param nodesRead Nodes in the file
 * @param waysRead Ways in the file
 * @param relationsRead Relations in the file
 * @param highways Ways with a {@code highway} tag
 * @param carWays Ways a car may drive, ferries included
 * @param ferries Of these, ferries and shuttles
 * @param tollWays Of these, toll roads
 * @param withMaxspeed Ways with a limit of their own
 * @param nodesMissing Nodes that ways name and the file does not hold, or that lie off the globe
 * @param barriers Barriers on roads that stop cars
 * @param turnsRead Turn restrictions in the file, all kinds
 * @param turnsUsed Turn restrictions in force in the map
 * @param turnsSkipped Those left out, and why
 * @param junctions Junctions and dead ends before splitting
 * @param directedEdges Directed edges before splitting
 * @param splitNodes Nodes that splitting added
 * @param partsKept Strongly connected parts kept
 * @param partsDropped Strongly connected parts left out as too small
 * @param nodesKept Nodes of the map
 * @param edgesKept Directed edges of the map
 * @param heightsMissing Points without a height in the elevation tiles
 */
public record OsmReport(
    String country,
    long nodesRead,
    long waysRead,
    long relationsRead,
    long highways,
    long carWays,
    long ferries,
    long tollWays,
    long withMaxspeed,
    long nodesMissing,
    long barriers,
    long turnsRead,
    long turnsUsed,
    SkippedTurns turnsSkipped,
    long junctions,
    long directedEdges,
    long splitNodes,
    long partsKept,
    long partsDropped,
    long nodesKept,
    long edgesKept,
    long heightsMissing) {
  /** Refuses what lacks a value. */
  public OsmReport {
    Required.given("country", country);
    Required.given("turns_skipped", turnsSkipped);
  }
}
