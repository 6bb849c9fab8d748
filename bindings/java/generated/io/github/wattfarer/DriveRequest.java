// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How much energy does the way take?
 *
 * @param clientRef Comes back in the answer; null: absent
 * @param places First from, last to; stays cost nothing
 * @param vehicle The car
 * @param conditions Weather, load, cabin, speed cap; null: absent
 * @param avoid Roads to keep away from
 * @param snapM Farthest a place may lie from a road, m; null: absent
 */
public record DriveRequest(
    String clientRef,
    java.util.List<Waypoint> places,
    VehicleRef vehicle,
    Conditions conditions,
    java.util.List<Avoid> avoid,
    Double snapM) {
  /** Refuses what lacks a value. */
  public DriveRequest {
    Required.given("places", places);
    Required.given("vehicle", vehicle);
    avoid = avoid == null ? java.util.List.of() : avoid;
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.clientRef = clientRef;
    builder.places = places;
    builder.vehicle = vehicle;
    builder.conditions = conditions;
    builder.avoid = avoid;
    builder.snapM = snapM;
    return builder;
  }

  /** Makes a {@link DriveRequest}. */
  public static final class Builder {
    private String clientRef;
    private java.util.List<Waypoint> places;
    private VehicleRef vehicle;
    private Conditions conditions;
    private java.util.List<Avoid> avoid;
    private Double snapM;

    private Builder() {}

    /**
     * Comes back in the answer.
     *
     * @return this builder
     */
    public Builder clientRef(String value) {
      this.clientRef = value;
      return this;
    }

    /**
     * First from, last to; stays cost nothing.
     *
     * @return this builder
     */
    public Builder places(java.util.List<Waypoint> value) {
      this.places = value;
      return this;
    }

    /**
     * First from, last to; stays cost nothing.
     *
     * @return this builder
     */
    public Builder places(Waypoint... values) {
      this.places = java.util.List.of(values);
      return this;
    }

    /**
     * First from, last to; stays cost nothing.
     *
     * @return this builder
     */
    public Builder places(String... places) {
      this.places = java.util.Arrays.stream(places).map(Waypoint::of).toList();
      return this;
    }

    /**
     * The car.
     *
     * @return this builder
     */
    public Builder vehicle(VehicleRef value) {
      this.vehicle = value;
      return this;
    }

    /**
     * The car.
     *
     * @return this builder
     */
    public Builder vehicle(java.util.function.Consumer<VehicleRef.Builder> filled) {
      this.vehicle = Required.filled(VehicleRef.builder(), filled).build();
      return this;
    }

    /**
     * The car.
     *
     * @return this builder
     */
    public Builder vehicle(String id) {
      this.vehicle = VehicleRef.ofId(id);
      return this;
    }

    /**
     * The car.
     *
     * @return this builder
     */
    public Builder vehicle(Vehicle record) {
      this.vehicle = VehicleRef.ofRecord(record);
      return this;
    }

    /**
     * Weather, load, cabin, speed cap.
     *
     * @return this builder
     */
    public Builder conditions(Conditions value) {
      this.conditions = value;
      return this;
    }

    /**
     * Weather, load, cabin, speed cap.
     *
     * @return this builder
     */
    public Builder conditions(java.util.function.Consumer<Conditions.Builder> filled) {
      this.conditions = Required.filled(Conditions.builder(), filled).build();
      return this;
    }

    /**
     * Roads to keep away from.
     *
     * @return this builder
     */
    public Builder avoid(java.util.List<Avoid> value) {
      this.avoid = value;
      return this;
    }

    /**
     * Roads to keep away from.
     *
     * @return this builder
     */
    public Builder avoid(Avoid... values) {
      this.avoid = java.util.List.of(values);
      return this;
    }

    /**
     * Farthest a place may lie from a road, m.
     *
     * @return this builder
     */
    public Builder snapM(double value) {
      this.snapM = value;
      return this;
    }

    /**
     * Farthest a place may lie from a road, m.
     *
     * @return this builder
     */
    public Builder snapM(Double value) {
      this.snapM = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public DriveRequest build() {
      return new DriveRequest(
          clientRef,
          places,
          vehicle,
          conditions,
          avoid,
          snapM);
    }
  }
}
