// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How long until it is charged?
 *
 * @param clientRef Echoed in the answer; null: absent
 * @param vehicle The car
 * @param startSoc State of charge when plugged in; not known: the answer's interval covers every start, and the goal is an
 *     energy or a time; null: absent
 * @param goal What to reach; exactly one of its fields
 * @param chargeLimitSoc Where the car stops by its own setting; null: absent
 * @param connector The plug
 * @param siteMaxPowerKw What all connectors of the site share, kW (delivered); null: absent
 * @param conditions Weather, load, battery health; null: absent
 * @param startsAt When it is plugged in; null: absent
 * @param tariff What the session is priced by; null: absent
 * @param timeZone IANA name of the zone that the tariff's days and times count in; absent: the offset of {@code starts_at}; null: absent
 */
public record ChargeRequest(
    String clientRef,
    VehicleRef vehicle,
    Double startSoc,
    ChargeGoal goal,
    Double chargeLimitSoc,
    ConnectorLimits connector,
    Double siteMaxPowerKw,
    Conditions conditions,
    String startsAt,
    SessionTariff tariff,
    String timeZone) {
  /** Refuses what lacks a value. */
  public ChargeRequest {
    Required.given("vehicle", vehicle);
    Required.given("goal", goal);
    Required.given("connector", connector);
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
    builder.startSoc = startSoc;
    builder.goal = goal;
    builder.chargeLimitSoc = chargeLimitSoc;
    builder.connector = connector;
    builder.siteMaxPowerKw = siteMaxPowerKw;
    builder.conditions = conditions;
    builder.startsAt = startsAt;
    builder.tariff = tariff;
    builder.timeZone = timeZone;
    return builder;
  }

  /** Makes a {@link ChargeRequest}. */
  public static final class Builder {
    private String clientRef;
    private VehicleRef vehicle;
    private Double startSoc;
    private ChargeGoal goal;
    private Double chargeLimitSoc;
    private ConnectorLimits connector;
    private Double siteMaxPowerKw;
    private Conditions conditions;
    private String startsAt;
    private SessionTariff tariff;
    private String timeZone;

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
     * State of charge when plugged in; not known: the answer's interval covers every start, and the goal is an
     * energy or a time.
     *
     * @return this builder
     */
    public Builder startSoc(double value) {
      this.startSoc = value;
      return this;
    }

    /**
     * State of charge when plugged in; not known: the answer's interval covers every start, and the goal is an
     * energy or a time.
     *
     * @return this builder
     */
    public Builder startSoc(Double value) {
      this.startSoc = value;
      return this;
    }

    /**
     * What to reach; exactly one of its fields.
     *
     * @return this builder
     */
    public Builder goal(ChargeGoal value) {
      this.goal = value;
      return this;
    }

    /**
     * What to reach; exactly one of its fields.
     *
     * @return this builder
     */
    public Builder goal(java.util.function.Consumer<ChargeGoal.Builder> filled) {
      this.goal = Required.filled(ChargeGoal.builder(), filled).build();
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

    /**
     * When it is plugged in.
     *
     * @return this builder
     */
    public Builder startsAt(String value) {
      this.startsAt = value;
      return this;
    }

    /**
     * What the session is priced by.
     *
     * @return this builder
     */
    public Builder tariff(SessionTariff value) {
      this.tariff = value;
      return this;
    }

    /**
     * What the session is priced by.
     *
     * @return this builder
     */
    public Builder tariff(java.util.function.Consumer<SessionTariff.Builder> filled) {
      this.tariff = Required.filled(SessionTariff.builder(), filled).build();
      return this;
    }

    /**
     * IANA name of the zone that the tariff's days and times count in; absent: the offset of {@code starts_at}.
     *
     * @return this builder
     */
    public Builder timeZone(String value) {
      this.timeZone = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public ChargeRequest build() {
      return new ChargeRequest(
          clientRef,
          vehicle,
          startSoc,
          goal,
          chargeLimitSoc,
          connector,
          siteMaxPowerKw,
          conditions,
          startsAt,
          tariff,
          timeZone);
    }
  }
}
