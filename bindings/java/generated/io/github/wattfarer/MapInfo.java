// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * What a map file says of itself.
 *
 * @param id Short id, for example {@code helsinki}
 * @param asOf Date of the source, {@code YYYY-MM-DD}, when known; null: absent
 * @param licence Licence of the content
 * @param attribution Attribution to show, one line each
 * @param caveats What a user of the map must know, one sentence each
 * @param nodes Junctions
 * @param edges Directed roads between them
 * @param sizeBytes Size of the file, bytes
 * @param extent The box around all junctions; absent for an empty map; null: absent
 */
public record MapInfo(
    String id,
    String asOf,
    String licence,
    String attribution,
    java.util.List<String> caveats,
    long nodes,
    long edges,
    long sizeBytes,
    BoundingBox extent) {
  /** Refuses what lacks a value. */
  public MapInfo {
    Required.given("id", id);
    Required.given("licence", licence);
    Required.given("attribution", attribution);
    Required.given("caveats", caveats);
  }
}
