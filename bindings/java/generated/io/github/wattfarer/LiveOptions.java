// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * What a state does not tell.
 *
 * @param vehicle The car; absent: found by make, model and year; null: absent
 * @param connector The plug; absent: from the power, current and kind of current that the car reports; null: absent
 * @param conditions Weather and battery health; null: absent
 */
public record LiveOptions(
    VehicleRef vehicle,
    ConnectorLimits connector,
    Conditions conditions) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.vehicle = vehicle;
    builder.connector = connector;
    builder.conditions = conditions;
    return builder;
  }

  /** Makes a {@link LiveOptions}. */
  public static final class Builder {
    private VehicleRef vehicle;
    private ConnectorLimits connector;
    private Conditions conditions;

    private Builder() {}

    /**
     * The car; absent: found by make, model and year.
     *
     * @return this builder
     */
    public Builder vehicle(VehicleRef value) {
      this.vehicle = value;
      return this;
    }

    /**
     * The car; absent: found by make, model and year.
     *
     * @return this builder
     */
    public Builder vehicle(java.util.function.Consumer<VehicleRef.Builder> filled) {
      this.vehicle = Required.filled(VehicleRef.builder(), filled).build();
      return this;
    }

    /**
     * The car; absent: found by make, model and year.
     *
     * @return this builder
     */
    public Builder vehicle(String id) {
      this.vehicle = VehicleRef.ofId(id);
      return this;
    }

    /**
     * The car; absent: found by make, model and year.
     *
     * @return this builder
     */
    public Builder vehicle(Vehicle record) {
      this.vehicle = VehicleRef.ofRecord(record);
      return this;
    }

    /**
     * The plug; absent: from the power, current and kind of current that the car reports.
     *
     * @return this builder
     */
    public Builder connector(ConnectorLimits value) {
      this.connector = value;
      return this;
    }

    /**
     * The plug; absent: from the power, current and kind of current that the car reports.
     *
     * @return this builder
     */
    public Builder connector(java.util.function.Consumer<ConnectorLimits.Builder> filled) {
      this.connector = Required.filled(ConnectorLimits.builder(), filled).build();
      return this;
    }

    /**
     * Weather and battery health.
     *
     * @return this builder
     */
    public Builder conditions(Conditions value) {
      this.conditions = value;
      return this;
    }

    /**
     * Weather and battery health.
     *
     * @return this builder
     */
    public Builder conditions(java.util.function.Consumer<Conditions.Builder> filled) {
      this.conditions = Required.filled(Conditions.builder(), filled).build();
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public LiveOptions build() {
      return new LiveOptions(
          vehicle,
          connector,
          conditions);
    }
  }
}
