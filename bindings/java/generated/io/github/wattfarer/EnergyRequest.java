// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How much energy does this drive take?
 *
 * @param clientRef Echoed in the answer; null: absent
 * @param vehicle The car
 * @param conditions Weather, load, cabin, speed cap; null: absent
 * @param trace The drive
 */
public record EnergyRequest(
    String clientRef,
    VehicleRef vehicle,
    Conditions conditions,
    java.util.List<TracePoint> trace) {
  /** Refuses what lacks a value. */
  public EnergyRequest {
    Required.given("vehicle", vehicle);
    Required.given("trace", trace);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.clientRef = clientRef;
    builder.vehicle = vehicle;
    builder.conditions = conditions;
    builder.trace = trace;
    return builder;
  }

  /** Makes a {@link EnergyRequest}. */
  public static final class Builder {
    private String clientRef;
    private VehicleRef vehicle;
    private Conditions conditions;
    private java.util.List<TracePoint> trace;

    private Builder() {}

    /**
     * Echoed in the answer.
     *
     * @return this builder
     */
    public Builder clientRef(String value) {
      this.clientRef = value;
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
     * The drive.
     *
     * @return this builder
     */
    public Builder trace(java.util.List<TracePoint> value) {
      this.trace = value;
      return this;
    }

    /**
     * The drive.
     *
     * @return this builder
     */
    public Builder trace(TracePoint... values) {
      this.trace = java.util.List.of(values);
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public EnergyRequest build() {
      return new EnergyRequest(
          clientRef,
          vehicle,
          conditions,
          trace);
    }
  }
}
