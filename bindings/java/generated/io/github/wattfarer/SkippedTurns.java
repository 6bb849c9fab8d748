// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Turn restrictions that could not be used, by reason.
 *
 * @param notForCars They hold for other vehicles, or cars are excepted
 * @param conditional They hold at certain hours
 * @param roadMissing A road they name is not in the map or closed to cars: they change nothing
 * @param unclear Members are missing, do not meet, or a road passes through instead of ending there
 * @param unknownKind The word of the restriction is not known
 */
public record SkippedTurns(
    long notForCars,
    long conditional,
    long roadMissing,
    long unclear,
    long unknownKind) {
}
