// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * What all sessions of a bulk have in common.
 *
 * @param vehicle The car
 * @param connector The plug
 * @param siteMaxPowerKw What all connectors of the site share, kW (delivered); null: absent
 * @param chargeLimitSoc Where the car stops by its own setting; null: absent
 * @param conditions Weather, load, battery health; null: absent
 */
public record BulkRequest(
    VehicleRef vehicle,
    ConnectorLimits connector,
    Double siteMaxPowerKw,
    Double chargeLimitSoc,
    Conditions conditions) {
  /** Refuses what lacks a value. */
  public BulkRequest {
    Required.given("vehicle", vehicle);
    Required.given("connector", connector);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.vehicle = vehicle;
    builder.connector = connector;
    builder.siteMaxPowerKw = siteMaxPowerKw;
    builder.chargeLimitSoc = chargeLimitSoc;
    builder.conditions = conditions;
    return builder;
  }

  /** Makes a {@link BulkRequest}. */
  public static final class Builder {
    private VehicleRef vehicle;
    private ConnectorLimits connector;
    private Double siteMaxPowerKw;
    private Double chargeLimitSoc;
    private Conditions conditions;

    private Builder() {}

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
     * The plug.
     *
     * @return this builder
     */
    public Builder connector(ConnectorLimits value) {
      this.connector = value;
      return this;
    }

    /**
     * The plug.
     *
     * @return this builder
     */
    public Builder connector(java.util.function.Consumer<ConnectorLimits.Builder> filled) {
      this.connector = Required.filled(ConnectorLimits.builder(), filled).build();
      return this;
    }

    /**
     * What all connectors of the site share, kW (delivered).
     *
     * @return this builder
     */
    public Builder siteMaxPowerKw(double value) {
      this.siteMaxPowerKw = value;
      return this;
    }

    /**
     * What all connectors of the site share, kW (delivered).
     *
     * @return this builder
     */
    public Builder siteMaxPowerKw(Double value) {
      this.siteMaxPowerKw = value;
      return this;
    }

    /**
     * Where the car stops by its own setting.
     *
     * @return this builder
     */
    public Builder chargeLimitSoc(double value) {
      this.chargeLimitSoc = value;
      return this;
    }

    /**
     * Where the car stops by its own setting.
     *
     * @return this builder
     */
    public Builder chargeLimitSoc(Double value) {
      this.chargeLimitSoc = value;
      return this;
    }

    /**
     * Weather, load, battery health.
     *
     * @return this builder
     */
    public Builder conditions(Conditions value) {
      this.conditions = value;
      return this;
    }

    /**
     * Weather, load, battery health.
     *
     * @return this builder
     */
    public Builder conditions(java.util.function.Consumer<Conditions.Builder> filled) {
      this.conditions = Required.filled(Conditions.builder(), filled).build();
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public BulkRequest build() {
      return new BulkRequest(
          vehicle,
          connector,
          siteMaxPowerKw,
          chargeLimitSoc,
          conditions);
    }
  }
}
