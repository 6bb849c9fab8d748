// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How far does it get?
 *
 * @param clientRef Comes back in the answer; null: absent
 * @param place Start: {@code lat,lon} in degrees or a name of the gazetteer
 * @param vehicle The car
 * @param startSoc State of charge at the start
 * @param reserveSoc State of charge at which the range ends; null: absent
 * @param conditions Weather, load, speed, battery health; null: absent
 * @param avoid Roads to keep away from; ferries are never taken
 * @param snapM Farthest the place may lie from a road, m; null: absent
 */
public record RangeRequest(
    String clientRef,
    String place,
    VehicleRef vehicle,
    double startSoc,
    Double reserveSoc,
    Conditions conditions,
    java.util.List<Avoid> avoid,
    Double snapM) {
  /** Refuses what lacks a value. */
  public RangeRequest {
    Required.given("place", place);
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
    builder.place = place;
    builder.vehicle = vehicle;
    builder.startSoc = startSoc;
    builder.reserveSoc = reserveSoc;
    builder.conditions = conditions;
    builder.avoid = avoid;
    builder.snapM = snapM;
    return builder;
  }

  /** Makes a {@link RangeRequest}. */
  public static final class Builder {
    private String clientRef;
    private String place;
    private VehicleRef vehicle;
    private Double startSoc;
    private Double reserveSoc;
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
     * Start: {@code lat,lon} in degrees or a name of the gazetteer.
     *
     * @return this builder
     */
    public Builder place(String value) {
      this.place = value;
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
     * State of charge at the start.
     *
     * @return this builder
     */
    public Builder startSoc(double value) {
      this.startSoc = value;
      return this;
    }

    /**
     * State of charge at which the range ends.
     *
     * @return this builder
     */
    public Builder reserveSoc(double value) {
      this.reserveSoc = value;
      return this;
    }

    /**
     * State of charge at which the range ends.
     *
     * @return this builder
     */
    public Builder reserveSoc(Double value) {
      this.reserveSoc = value;
      return this;
    }

    /**
     * Weather, load, speed, battery health.
     *
     * @return this builder
     */
    public Builder conditions(Conditions value) {
      this.conditions = value;
      return this;
    }

    /**
     * Weather, load, speed, battery health.
     *
     * @return this builder
     */
    public Builder conditions(java.util.function.Consumer<Conditions.Builder> filled) {
      this.conditions = Required.filled(Conditions.builder(), filled).build();
      return this;
    }

    /**
     * Roads to keep away from; ferries are never taken.
     *
     * @return this builder
     */
    public Builder avoid(java.util.List<Avoid> value) {
      this.avoid = value;
      return this;
    }

    /**
     * Roads to keep away from; ferries are never taken.
     *
     * @return this builder
     */
    public Builder avoid(Avoid... values) {
      this.avoid = java.util.List.of(values);
      return this;
    }

    /**
     * Farthest the place may lie from a road, m.
     *
     * @return this builder
     */
    public Builder snapM(double value) {
      this.snapM = value;
      return this;
    }

    /**
     * Farthest the place may lie from a road, m.
     *
     * @return this builder
     */
    public Builder snapM(Double value) {
      this.snapM = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public RangeRequest build() {
      return new RangeRequest(
          clientRef,
          place,
          vehicle,
          Required.given("start_soc", startSoc),
          reserveSoc,
          conditions,
          avoid,
          snapM);
    }
  }
}
