// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A car that is plugged in for a while.
 *
 * @param reference Name of the session; comes back in the answer
 * @param vehicle The car; absent: only {@code goal.energy_kwh} at {@code max_power_kw} is known; null: absent
 * @param startSoc State of charge on arrival; absent: the goal is an energy, taken at the power of a battery that is not full; null: absent
 * @param highestStartSoc Highest state of charge that it may arrive with; {@code start_soc} is then the lowest. The schedule serves all between them; null: absent
 * @param goal What to reach: {@code target_soc} or {@code energy_kwh}
 * @param arrivesAt From when it is plugged in
 * @param departsAt When it must be ready; with {@code earliest_departs_at} the latest moment
 * @param earliestDepartsAt The departure may come as early as this. Without {@code shortfall_cost_per_kwh} the goal is to be reached by then, as far as time
 *     allows; with it, every moment until {@code departs_at} is taken to be as likely; null: absent
 * @param shortfallCostPerKwh What a kWh counts that is missing when the car leaves early, in the unit of the objective; null: absent
 * @param minimum A state of charge to have earlier; null: absent
 * @param currentType Kind of current at the plug; null: absent
 * @param maxPowerKw Highest power of the plug, kW (delivered); null: absent
 * @param phases AC phases of the plug, 1 to 3; null: absent
 * @param conditions Weather and battery health; null: absent
 * @param priority Weight of its share where a site has too little for all; absent: 1. A car of weight 2 gets twice the share; null: absent
 * @param tariff Prices of its own; absent: those of the request; null: absent
 */
public record SessionRequest(
    String reference,
    VehicleRef vehicle,
    Double startSoc,
    Double highestStartSoc,
    ChargeGoal goal,
    String arrivesAt,
    String departsAt,
    String earliestDepartsAt,
    Double shortfallCostPerKwh,
    Minimum minimum,
    CurrentType currentType,
    Double maxPowerKw,
    Integer phases,
    Conditions conditions,
    Double priority,
    Tariff tariff) {
  /** Refuses what lacks a value. */
  public SessionRequest {
    Required.given("reference", reference);
    Required.given("goal", goal);
    Required.given("arrives_at", arrivesAt);
    Required.given("departs_at", departsAt);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.reference = reference;
    builder.vehicle = vehicle;
    builder.startSoc = startSoc;
    builder.highestStartSoc = highestStartSoc;
    builder.goal = goal;
    builder.arrivesAt = arrivesAt;
    builder.departsAt = departsAt;
    builder.earliestDepartsAt = earliestDepartsAt;
    builder.shortfallCostPerKwh = shortfallCostPerKwh;
    builder.minimum = minimum;
    builder.currentType = currentType;
    builder.maxPowerKw = maxPowerKw;
    builder.phases = phases;
    builder.conditions = conditions;
    builder.priority = priority;
    builder.tariff = tariff;
    return builder;
  }

  /** Makes a {@link SessionRequest}. */
  public static final class Builder {
    private String reference;
    private VehicleRef vehicle;
    private Double startSoc;
    private Double highestStartSoc;
    private ChargeGoal goal;
    private String arrivesAt;
    private String departsAt;
    private String earliestDepartsAt;
    private Double shortfallCostPerKwh;
    private Minimum minimum;
    private CurrentType currentType;
    private Double maxPowerKw;
    private Integer phases;
    private Conditions conditions;
    private Double priority;
    private Tariff tariff;

    private Builder() {}

    /**
     * Name of the session; comes back in the answer.
     *
     * @return this builder
     */
    public Builder reference(String value) {
      this.reference = value;
      return this;
    }

    /**
     * The car; absent: only {@code goal.energy_kwh} at {@code max_power_kw} is known.
     *
     * @return this builder
     */
    public Builder vehicle(VehicleRef value) {
      this.vehicle = value;
      return this;
    }

    /**
     * The car; absent: only {@code goal.energy_kwh} at {@code max_power_kw} is known.
     *
     * @return this builder
     */
    public Builder vehicle(java.util.function.Consumer<VehicleRef.Builder> filled) {
      this.vehicle = Required.filled(VehicleRef.builder(), filled).build();
      return this;
    }

    /**
     * The car; absent: only {@code goal.energy_kwh} at {@code max_power_kw} is known.
     *
     * @return this builder
     */
    public Builder vehicle(String id) {
      this.vehicle = VehicleRef.ofId(id);
      return this;
    }

    /**
     * The car; absent: only {@code goal.energy_kwh} at {@code max_power_kw} is known.
     *
     * @return this builder
     */
    public Builder vehicle(Vehicle record) {
      this.vehicle = VehicleRef.ofRecord(record);
      return this;
    }

    /**
     * State of charge on arrival; absent: the goal is an energy, taken at the power of a battery that is not full.
     *
     * @return this builder
     */
    public Builder startSoc(double value) {
      this.startSoc = value;
      return this;
    }

    /**
     * State of charge on arrival; absent: the goal is an energy, taken at the power of a battery that is not full.
     *
     * @return this builder
     */
    public Builder startSoc(Double value) {
      this.startSoc = value;
      return this;
    }

    /**
     * Highest state of charge that it may arrive with; {@code start_soc} is then the lowest. The schedule serves all between them.
     *
     * @return this builder
     */
    public Builder highestStartSoc(double value) {
      this.highestStartSoc = value;
      return this;
    }

    /**
     * Highest state of charge that it may arrive with; {@code start_soc} is then the lowest. The schedule serves all between them.
     *
     * @return this builder
     */
    public Builder highestStartSoc(Double value) {
      this.highestStartSoc = value;
      return this;
    }

    /**
     * What to reach: {@code target_soc} or {@code energy_kwh}.
     *
     * @return this builder
     */
    public Builder goal(ChargeGoal value) {
      this.goal = value;
      return this;
    }

    /**
     * What to reach: {@code target_soc} or {@code energy_kwh}.
     *
     * @return this builder
     */
    public Builder goal(java.util.function.Consumer<ChargeGoal.Builder> filled) {
      this.goal = Required.filled(ChargeGoal.builder(), filled).build();
      return this;
    }

    /**
     * From when it is plugged in.
     *
     * @return this builder
     */
    public Builder arrivesAt(String value) {
      this.arrivesAt = value;
      return this;
    }

    /**
     * When it must be ready; with {@code earliest_departs_at} the latest moment.
     *
     * @return this builder
     */
    public Builder departsAt(String value) {
      this.departsAt = value;
      return this;
    }

    /**
     * The departure may come as early as this. Without {@code shortfall_cost_per_kwh} the goal is to be reached by then, as far as time
     * allows; with it, every moment until {@code departs_at} is taken to be as likely.
     *
     * @return this builder
     */
    public Builder earliestDepartsAt(String value) {
      this.earliestDepartsAt = value;
      return this;
    }

    /**
     * What a kWh counts that is missing when the car leaves early, in the unit of the objective.
     *
     * @return this builder
     */
    public Builder shortfallCostPerKwh(double value) {
      this.shortfallCostPerKwh = value;
      return this;
    }

    /**
     * What a kWh counts that is missing when the car leaves early, in the unit of the objective.
     *
     * @return this builder
     */
    public Builder shortfallCostPerKwh(Double value) {
      this.shortfallCostPerKwh = value;
      return this;
    }

    /**
     * A state of charge to have earlier.
     *
     * @return this builder
     */
    public Builder minimum(Minimum value) {
      this.minimum = value;
      return this;
    }

    /**
     * A state of charge to have earlier.
     *
     * @return this builder
     */
    public Builder minimum(java.util.function.Consumer<Minimum.Builder> filled) {
      this.minimum = Required.filled(Minimum.builder(), filled).build();
      return this;
    }

    /**
     * Kind of current at the plug.
     *
     * @return this builder
     */
    public Builder currentType(CurrentType value) {
      this.currentType = value;
      return this;
    }

    /**
     * Highest power of the plug, kW (delivered).
     *
     * @return this builder
     */
    public Builder maxPowerKw(double value) {
      this.maxPowerKw = value;
      return this;
    }

    /**
     * Highest power of the plug, kW (delivered).
     *
     * @return this builder
     */
    public Builder maxPowerKw(Double value) {
      this.maxPowerKw = value;
      return this;
    }

    /**
     * AC phases of the plug, 1 to 3.
     *
     * @return this builder
     */
    public Builder phases(int value) {
      this.phases = value;
      return this;
    }

    /**
     * AC phases of the plug, 1 to 3.
     *
     * @return this builder
     */
    public Builder phases(Integer value) {
      this.phases = value;
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

    /**
     * Weight of its share where a site has too little for all; absent: 1. A car of weight 2 gets twice the share.
     *
     * @return this builder
     */
    public Builder priority(double value) {
      this.priority = value;
      return this;
    }

    /**
     * Weight of its share where a site has too little for all; absent: 1. A car of weight 2 gets twice the share.
     *
     * @return this builder
     */
    public Builder priority(Double value) {
      this.priority = value;
      return this;
    }

    /**
     * Prices of its own; absent: those of the request.
     *
     * @return this builder
     */
    public Builder tariff(Tariff value) {
      this.tariff = value;
      return this;
    }

    /**
     * Prices of its own; absent: those of the request.
     *
     * @return this builder
     */
    public Builder tariff(java.util.function.Consumer<Tariff.Builder> filled) {
      this.tariff = Required.filled(Tariff.builder(), filled).build();
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public SessionRequest build() {
      return new SessionRequest(
          reference,
          vehicle,
          startSoc,
          highestStartSoc,
          goal,
          arrivesAt,
          departsAt,
          earliestDepartsAt,
          shortfallCostPerKwh,
          minimum,
          currentType,
          maxPowerKw,
          phases,
          conditions,
          priority,
          tariff);
    }
  }
}
