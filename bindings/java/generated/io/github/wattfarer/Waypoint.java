// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A place the driver asks for.
 *
 * @param place {@code lat,lon} in degrees or a name of the gazetteer
 * @param stayS Seconds stayed there; null: absent
 */
public record Waypoint(
    String place,
    Double stayS) {
  /** Refuses what lacks a value. */
  public Waypoint {
    Required.given("place", place);
  }

  /** A place without a stay: a name, or latitude and longitude. */
  public static Waypoint of(String place) {
    return builder().place(place).build();
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.place = place;
    builder.stayS = stayS;
    return builder;
  }

  /** Makes a {@link Waypoint}. */
  public static final class Builder {
    private String place;
    private Double stayS;

    private Builder() {}

    /**
     * {@code lat,lon} in degrees or a name of the gazetteer.
     *
     * @return this builder
     */
    public Builder place(String value) {
      this.place = value;
      return this;
    }

    /**
     * Seconds stayed there.
     *
     * @return this builder
     */
    public Builder stayS(double value) {
      this.stayS = value;
      return this;
    }

    /**
     * Seconds stayed there.
     *
     * @return this builder
     */
    public Builder stayS(Double value) {
      this.stayS = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Waypoint build() {
      return new Waypoint(
          place,
          stayS);
    }
  }
}
