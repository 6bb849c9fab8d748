// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How do I get there?
 *
 * @param clientRef Comes back in the answer; null: absent
 * @param places First from, last to
 * @param vehicle The car
 * @param startSoc State of charge at the start
 * @param reserveSoc State of charge never gone below; null: absent
 * @param arriveSoc Least state of charge at the goal; absent: the reserve; null: absent
 * @param stopMinSoc Least state of charge on arriving at a stop; absent: the reserve; null: absent
 * @param stopLeaveSoc Least state of charge on leaving a stop, as far as its plug charges; absent: what the way on takes; null: absent
 * @param stopMaxSoc Highest state of charge on leaving a stop; null: absent
 * @param overheadS Seconds of every stop for parking, plugging and paying; null: absent
 * @param conditions Weather, load, speed, battery health; null: absent
 * @param maxKmhOptions Speed caps that the driver may be advised to keep to between two stops, where that makes the whole trip better, km/h: at most
 *     five. Empty: speeds are as roads and conditions have them
 * @param departsAt When the trip begins; with it the answer tells when each leg does; null: absent
 * @param objective What is to be best; null: absent
 * @param tariffs What sessions are priced by: tariffs whose ids the stations' connectors name, and one without id for all others
 * @param stations Which stations may be used; null: absent
 * @param avoid Roads to keep away from
 * @param snapM Farthest a place may lie from a road, m; null: absent
 * @param proveOn Which roads the trip is proven best over: the fastest from stop to stop, or every road; null: absent
 * @param gapLimit Good enough: stop within this share of the bound; null: absent
 * @param labelLimit Stop after so many labels; the same labels on every machine; null: absent
 * @param timeLimitS Stop after so many seconds; what is found by then depends on the machine; null: absent
 */
public record PlanRequest(
    String clientRef,
    java.util.List<Waypoint> places,
    VehicleRef vehicle,
    double startSoc,
    Double reserveSoc,
    Double arriveSoc,
    Double stopMinSoc,
    Double stopLeaveSoc,
    Double stopMaxSoc,
    Double overheadS,
    Conditions conditions,
    double[] maxKmhOptions,
    String departsAt,
    Objective objective,
    java.util.List<SessionTariff> tariffs,
    StationFilter stations,
    java.util.List<Avoid> avoid,
    Double snapM,
    ProveOn proveOn,
    Double gapLimit,
    Long labelLimit,
    Double timeLimitS) {
  /** Refuses what lacks a value. */
  public PlanRequest {
    Required.given("places", places);
    Required.given("vehicle", vehicle);
    maxKmhOptions = maxKmhOptions == null ? new double[0] : maxKmhOptions;
    tariffs = tariffs == null ? java.util.List.of() : tariffs;
    avoid = avoid == null ? java.util.List.of() : avoid;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanRequest that
        && UniffiDeepValue.equals(clientRef, that.clientRef)
        && UniffiDeepValue.equals(places, that.places)
        && UniffiDeepValue.equals(vehicle, that.vehicle)
        && UniffiDeepValue.equals(startSoc, that.startSoc)
        && UniffiDeepValue.equals(reserveSoc, that.reserveSoc)
        && UniffiDeepValue.equals(arriveSoc, that.arriveSoc)
        && UniffiDeepValue.equals(stopMinSoc, that.stopMinSoc)
        && UniffiDeepValue.equals(stopLeaveSoc, that.stopLeaveSoc)
        && UniffiDeepValue.equals(stopMaxSoc, that.stopMaxSoc)
        && UniffiDeepValue.equals(overheadS, that.overheadS)
        && UniffiDeepValue.equals(conditions, that.conditions)
        && UniffiDeepValue.equals(maxKmhOptions, that.maxKmhOptions)
        && UniffiDeepValue.equals(departsAt, that.departsAt)
        && UniffiDeepValue.equals(objective, that.objective)
        && UniffiDeepValue.equals(tariffs, that.tariffs)
        && UniffiDeepValue.equals(stations, that.stations)
        && UniffiDeepValue.equals(avoid, that.avoid)
        && UniffiDeepValue.equals(snapM, that.snapM)
        && UniffiDeepValue.equals(proveOn, that.proveOn)
        && UniffiDeepValue.equals(gapLimit, that.gapLimit)
        && UniffiDeepValue.equals(labelLimit, that.labelLimit)
        && UniffiDeepValue.equals(timeLimitS, that.timeLimitS);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(
        UniffiDeepValue.hashCode(clientRef),
        UniffiDeepValue.hashCode(places),
        UniffiDeepValue.hashCode(vehicle),
        UniffiDeepValue.hashCode(startSoc),
        UniffiDeepValue.hashCode(reserveSoc),
        UniffiDeepValue.hashCode(arriveSoc),
        UniffiDeepValue.hashCode(stopMinSoc),
        UniffiDeepValue.hashCode(stopLeaveSoc),
        UniffiDeepValue.hashCode(stopMaxSoc),
        UniffiDeepValue.hashCode(overheadS),
        UniffiDeepValue.hashCode(conditions),
        UniffiDeepValue.hashCode(maxKmhOptions),
        UniffiDeepValue.hashCode(departsAt),
        UniffiDeepValue.hashCode(objective),
        UniffiDeepValue.hashCode(tariffs),
        UniffiDeepValue.hashCode(stations),
        UniffiDeepValue.hashCode(avoid),
        UniffiDeepValue.hashCode(snapM),
        UniffiDeepValue.hashCode(proveOn),
        UniffiDeepValue.hashCode(gapLimit),
        UniffiDeepValue.hashCode(labelLimit),
        UniffiDeepValue.hashCode(timeLimitS));
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
    builder.startSoc = startSoc;
    builder.reserveSoc = reserveSoc;
    builder.arriveSoc = arriveSoc;
    builder.stopMinSoc = stopMinSoc;
    builder.stopLeaveSoc = stopLeaveSoc;
    builder.stopMaxSoc = stopMaxSoc;
    builder.overheadS = overheadS;
    builder.conditions = conditions;
    builder.maxKmhOptions = maxKmhOptions;
    builder.departsAt = departsAt;
    builder.objective = objective;
    builder.tariffs = tariffs;
    builder.stations = stations;
    builder.avoid = avoid;
    builder.snapM = snapM;
    builder.proveOn = proveOn;
    builder.gapLimit = gapLimit;
    builder.labelLimit = labelLimit;
    builder.timeLimitS = timeLimitS;
    return builder;
  }

  /** Makes a {@link PlanRequest}. */
  public static final class Builder {
    private String clientRef;
    private java.util.List<Waypoint> places;
    private VehicleRef vehicle;
    private Double startSoc;
    private Double reserveSoc;
    private Double arriveSoc;
    private Double stopMinSoc;
    private Double stopLeaveSoc;
    private Double stopMaxSoc;
    private Double overheadS;
    private Conditions conditions;
    private double[] maxKmhOptions;
    private String departsAt;
    private Objective objective;
    private java.util.List<SessionTariff> tariffs;
    private StationFilter stations;
    private java.util.List<Avoid> avoid;
    private Double snapM;
    private ProveOn proveOn;
    private Double gapLimit;
    private Long labelLimit;
    private Double timeLimitS;

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
     * First from, last to.
     *
     * @return this builder
     */
    public Builder places(java.util.List<Waypoint> value) {
      this.places = value;
      return this;
    }

    /**
     * First from, last to.
     *
     * @return this builder
     */
    public Builder places(Waypoint... values) {
      this.places = java.util.List.of(values);
      return this;
    }

    /**
     * First from, last to.
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
     * State of charge at the start.
     *
     * @return this builder
     */
    public Builder startSoc(double value) {
      this.startSoc = value;
      return this;
    }

    /**
     * State of charge never gone below.
     *
     * @return this builder
     */
    public Builder reserveSoc(double value) {
      this.reserveSoc = value;
      return this;
    }

    /**
     * State of charge never gone below.
     *
     * @return this builder
     */
    public Builder reserveSoc(Double value) {
      this.reserveSoc = value;
      return this;
    }

    /**
     * Least state of charge at the goal; absent: the reserve.
     *
     * @return this builder
     */
    public Builder arriveSoc(double value) {
      this.arriveSoc = value;
      return this;
    }

    /**
     * Least state of charge at the goal; absent: the reserve.
     *
     * @return this builder
     */
    public Builder arriveSoc(Double value) {
      this.arriveSoc = value;
      return this;
    }

    /**
     * Least state of charge on arriving at a stop; absent: the reserve.
     *
     * @return this builder
     */
    public Builder stopMinSoc(double value) {
      this.stopMinSoc = value;
      return this;
    }

    /**
     * Least state of charge on arriving at a stop; absent: the reserve.
     *
     * @return this builder
     */
    public Builder stopMinSoc(Double value) {
      this.stopMinSoc = value;
      return this;
    }

    /**
     * Least state of charge on leaving a stop, as far as its plug charges; absent: what the way on takes.
     *
     * @return this builder
     */
    public Builder stopLeaveSoc(double value) {
      this.stopLeaveSoc = value;
      return this;
    }

    /**
     * Least state of charge on leaving a stop, as far as its plug charges; absent: what the way on takes.
     *
     * @return this builder
     */
    public Builder stopLeaveSoc(Double value) {
      this.stopLeaveSoc = value;
      return this;
    }

    /**
     * Highest state of charge on leaving a stop.
     *
     * @return this builder
     */
    public Builder stopMaxSoc(double value) {
      this.stopMaxSoc = value;
      return this;
    }

    /**
     * Highest state of charge on leaving a stop.
     *
     * @return this builder
     */
    public Builder stopMaxSoc(Double value) {
      this.stopMaxSoc = value;
      return this;
    }

    /**
     * Seconds of every stop for parking, plugging and paying.
     *
     * @return this builder
     */
    public Builder overheadS(double value) {
      this.overheadS = value;
      return this;
    }

    /**
     * Seconds of every stop for parking, plugging and paying.
     *
     * @return this builder
     */
    public Builder overheadS(Double value) {
      this.overheadS = value;
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
     * Speed caps that the driver may be advised to keep to between two stops, where that makes the whole trip better, km/h: at most
     * five. Empty: speeds are as roads and conditions have them.
     *
     * @return this builder
     */
    public Builder maxKmhOptions(double[] value) {
      this.maxKmhOptions = value;
      return this;
    }

    /**
     * When the trip begins; with it the answer tells when each leg does.
     *
     * @return this builder
     */
    public Builder departsAt(String value) {
      this.departsAt = value;
      return this;
    }

    /**
     * What is to be best.
     *
     * @return this builder
     */
    public Builder objective(Objective value) {
      this.objective = value;
      return this;
    }

    /**
     * What is to be best.
     *
     * @return this builder
     */
    public Builder objective(java.util.function.Consumer<Objective.Builder> filled) {
      this.objective = Required.filled(Objective.builder(), filled).build();
      return this;
    }

    /**
     * What sessions are priced by: tariffs whose ids the stations' connectors name, and one without id for all others.
     *
     * @return this builder
     */
    public Builder tariffs(java.util.List<SessionTariff> value) {
      this.tariffs = value;
      return this;
    }

    /**
     * What sessions are priced by: tariffs whose ids the stations' connectors name, and one without id for all others.
     *
     * @return this builder
     */
    public Builder tariffs(SessionTariff... values) {
      this.tariffs = java.util.List.of(values);
      return this;
    }

    /**
     * Which stations may be used.
     *
     * @return this builder
     */
    public Builder stations(StationFilter value) {
      this.stations = value;
      return this;
    }

    /**
     * Which stations may be used.
     *
     * @return this builder
     */
    public Builder stations(java.util.function.Consumer<StationFilter.Builder> filled) {
      this.stations = Required.filled(StationFilter.builder(), filled).build();
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

    /**
     * Which roads the trip is proven best over: the fastest from stop to stop, or every road.
     *
     * @return this builder
     */
    public Builder proveOn(ProveOn value) {
      this.proveOn = value;
      return this;
    }

    /**
     * Good enough: stop within this share of the bound.
     *
     * @return this builder
     */
    public Builder gapLimit(double value) {
      this.gapLimit = value;
      return this;
    }

    /**
     * Good enough: stop within this share of the bound.
     *
     * @return this builder
     */
    public Builder gapLimit(Double value) {
      this.gapLimit = value;
      return this;
    }

    /**
     * Stop after so many labels; the same labels on every machine.
     *
     * @return this builder
     */
    public Builder labelLimit(long value) {
      this.labelLimit = value;
      return this;
    }

    /**
     * Stop after so many labels; the same labels on every machine.
     *
     * @return this builder
     */
    public Builder labelLimit(Long value) {
      this.labelLimit = value;
      return this;
    }

    /**
     * Stop after so many seconds; what is found by then depends on the machine.
     *
     * @return this builder
     */
    public Builder timeLimitS(double value) {
      this.timeLimitS = value;
      return this;
    }

    /**
     * Stop after so many seconds; what is found by then depends on the machine.
     *
     * @return this builder
     */
    public Builder timeLimitS(Double value) {
      this.timeLimitS = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public PlanRequest build() {
      return new PlanRequest(
          clientRef,
          places,
          vehicle,
          Required.given("start_soc", startSoc),
          reserveSoc,
          arriveSoc,
          stopMinSoc,
          stopLeaveSoc,
          stopMaxSoc,
          overheadS,
          conditions,
          maxKmhOptions,
          departsAt,
          objective,
          tariffs,
          stations,
          avoid,
          snapM,
          proveOn,
          gapLimit,
          labelLimit,
          timeLimitS);
    }
  }
}
