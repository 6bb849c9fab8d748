// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A box on the globe; {@code west} greater than {@code east} crosses the antimeridian.
 *
 * @param west Western edge, degrees
 * @param south Southern edge, degrees
 * @param east Eastern edge, degrees
 * @param north Northern edge, degrees
 */
public record BoundingBox(
    double west,
    double south,
    double east,
    double north) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.west = west;
    builder.south = south;
    builder.east = east;
    builder.north = north;
    return builder;
  }

  /** Makes a {@link BoundingBox}. */
  public static final class Builder {
    private Double west;
    private Double south;
    private Double east;
    private Double north;

    private Builder() {}

    /**
     * Western edge, degrees.
     *
     * @return this builder
     */
    public Builder west(double value) {
      this.west = value;
      return this;
    }

    /**
     * Southern edge, degrees.
     *
     * @return this builder
     */
    public Builder south(double value) {
      this.south = value;
      return this;
    }

    /**
     * Eastern edge, degrees.
     *
     * @return this builder
     */
    public Builder east(double value) {
      this.east = value;
      return this;
    }

    /**
     * Northern edge, degrees.
     *
     * @return this builder
     */
    public Builder north(double value) {
      this.north = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public BoundingBox build() {
      return new BoundingBox(
          Required.given("west", west),
          Required.given("south", south),
          Required.given("east", east),
          Required.given("north", north));
    }
  }
}
