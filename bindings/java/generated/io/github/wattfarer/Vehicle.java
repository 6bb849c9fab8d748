// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A car: everything charging and driving need to know of it.
 *
 * @param id Stable id: make, model, variant and first year in lower case with hyphens
 * @param make Make, as the maker writes it
 * @param model Model
 * @param variant Variant: battery, drive or trim
 * @param yearFrom First model year
 * @param yearTo Last model year; absent while sold; null: absent
 * @param kind Battery electric or plug-in hybrid
 * @param grossCapacityKwh Installed capacity, kWh; null: absent
 * @param usableCapacityKwh Capacity between empty and full as the car shows them, new, kWh
 * @param chemistry Cell chemistry: {@code nmc}, {@code nca}, {@code lfp}, ; null: absent
 * @param voltageClass Voltage class of the pack, 400 or 800
 * @param dc Direct-current charging; absent when the car has none; null: absent
 * @param ac Alternating-current charging
 * @param inlets OCPI ConnectorType words of the sockets on the car, the union over the markets it is sold in
 * @param massKg Mass of the empty car with driver as the source gives it, kg
 * @param dragAreaM2 Drag coefficient times frontal area, m2
 * @param rollingResistanceCoefficient Rolling resistance of the tyres, a ratio
 * @param regenerationEfficiency Share of braking energy won back, a fraction
 * @param heatPump Whether the cabin is heated by a heat pump; null: absent
 * @param rated Rated consumption and range
 * @param sources Where the facts come from
 */
public record Vehicle(
    String id,
    String make,
    String model,
    String variant,
    int yearFrom,
    Integer yearTo,
    VehicleKind kind,
    Double grossCapacityKwh,
    double usableCapacityKwh,
    String chemistry,
    int voltageClass,
    DcCharging dc,
    AcCharging ac,
    java.util.List<String> inlets,
    double massKg,
    double dragAreaM2,
    double rollingResistanceCoefficient,
    double regenerationEfficiency,
    Boolean heatPump,
    RatedConsumption rated,
    java.util.List<Source> sources) {
  /** Refuses what lacks a value. */
  public Vehicle {
    Required.given("id", id);
    Required.given("make", make);
    Required.given("model", model);
    Required.given("variant", variant);
    Required.given("kind", kind);
    Required.given("ac", ac);
    Required.given("inlets", inlets);
    Required.given("rated", rated);
    Required.given("sources", sources);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.make = make;
    builder.model = model;
    builder.variant = variant;
    builder.yearFrom = yearFrom;
    builder.yearTo = yearTo;
    builder.kind = kind;
    builder.grossCapacityKwh = grossCapacityKwh;
    builder.usableCapacityKwh = usableCapacityKwh;
    builder.chemistry = chemistry;
    builder.voltageClass = voltageClass;
    builder.dc = dc;
    builder.ac = ac;
    builder.inlets = inlets;
    builder.massKg = massKg;
    builder.dragAreaM2 = dragAreaM2;
    builder.rollingResistanceCoefficient = rollingResistanceCoefficient;
    builder.regenerationEfficiency = regenerationEfficiency;
    builder.heatPump = heatPump;
    builder.rated = rated;
    builder.sources = sources;
    return builder;
  }

  /** Makes a {@link Vehicle}. */
  public static final class Builder {
    private String id;
    private String make;
    private String model;
    private String variant;
    private Integer yearFrom;
    private Integer yearTo;
    private VehicleKind kind;
    private Double grossCapacityKwh;
    private Double usableCapacityKwh;
    private String chemistry;
    private Integer voltageClass;
    private DcCharging dc;
    private AcCharging ac;
    private java.util.List<String> inlets;
    private Double massKg;
    private Double dragAreaM2;
    private Double rollingResistanceCoefficient;
    private Double regenerationEfficiency;
    private Boolean heatPump;
    private RatedConsumption rated;
    private java.util.List<Source> sources;

    private Builder() {}

    /**
     * Stable id: make, model, variant and first year in lower case with hyphens.
     *
     * @return this builder
     */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /**
     * Make, as the maker writes it.
     *
     * @return this builder
     */
    public Builder make(String value) {
      this.make = value;
      return this;
    }

    /**
     * Model.
     *
     * @return this builder
     */
    public Builder model(String value) {
      this.model = value;
      return this;
    }

    /**
     * Variant: battery, drive or trim.
     *
     * @return this builder
     */
    public Builder variant(String value) {
      this.variant = value;
      return this;
    }

    /**
     * First model year.
     *
     * @return this builder
     */
    public Builder yearFrom(int value) {
      this.yearFrom = value;
      return this;
    }

    /**
     * Last model year; absent while sold.
     *
     * @return this builder
     */
    public Builder yearTo(int value) {
      this.yearTo = value;
      return this;
    }

    /**
     * Last model year; absent while sold.
     *
     * @return this builder
     */
    public Builder yearTo(Integer value) {
      this.yearTo = value;
      return this;
    }

    /**
     * Battery electric or plug-in hybrid.
     *
     * @return this builder
     */
    public Builder kind(VehicleKind value) {
      this.kind = value;
      return this;
    }

    /**
     * Installed capacity, kWh.
     *
     * @return this builder
     */
    public Builder grossCapacityKwh(double value) {
      this.grossCapacityKwh = value;
      return this;
    }

    /**
     * Installed capacity, kWh.
     *
     * @return this builder
     */
    public Builder grossCapacityKwh(Double value) {
      this.grossCapacityKwh = value;
      return this;
    }

    /**
     * Capacity between empty and full as the car shows them, new, kWh.
     *
     * @return this builder
     */
    public Builder usableCapacityKwh(double value) {
      this.usableCapacityKwh = value;
      return this;
    }

    /**
     * Cell chemistry: {@code nmc}, {@code nca}, {@code lfp}, ...
     *
     * @return this builder
     */
    public Builder chemistry(String value) {
      this.chemistry = value;
      return this;
    }

    /**
     * Voltage class of the pack, 400 or 800.
     *
     * @return this builder
     */
    public Builder voltageClass(int value) {
      this.voltageClass = value;
      return this;
    }

    /**
     * Direct-current charging; absent when the car has none.
     *
     * @return this builder
     */
    public Builder dc(DcCharging value) {
      this.dc = value;
      return this;
    }

    /**
     * Direct-current charging; absent when the car has none.
     *
     * @return this builder
     */
    public Builder dc(java.util.function.Consumer<DcCharging.Builder> filled) {
      this.dc = Required.filled(DcCharging.builder(), filled).build();
      return this;
    }

    /**
     * Alternating-current charging.
     *
     * @return this builder
     */
    public Builder ac(AcCharging value) {
      this.ac = value;
      return this;
    }

    /**
     * Alternating-current charging.
     *
     * @return this builder
     */
    public Builder ac(java.util.function.Consumer<AcCharging.Builder> filled) {
      this.ac = Required.filled(AcCharging.builder(), filled).build();
      return this;
    }

    /**
     * OCPI ConnectorType words of the sockets on the car, the union over the markets it is sold in.
     *
     * @return this builder
     */
    public Builder inlets(java.util.List<String> value) {
      this.inlets = value;
      return this;
    }

    /**
     * OCPI ConnectorType words of the sockets on the car, the union over the markets it is sold in.
     *
     * @return this builder
     */
    public Builder inlets(String... values) {
      this.inlets = java.util.List.of(values);
      return this;
    }

    /**
     * Mass of the empty car with driver as the source gives it, kg.
     *
     * @return this builder
     */
    public Builder massKg(double value) {
      this.massKg = value;
      return this;
    }

    /**
     * Drag coefficient times frontal area, m2.
     *
     * @return this builder
     */
    public Builder dragAreaM2(double value) {
      this.dragAreaM2 = value;
      return this;
    }

    /**
     * Rolling resistance of the tyres, a ratio.
     *
     * @return this builder
     */
    public Builder rollingResistanceCoefficient(double value) {
      this.rollingResistanceCoefficient = value;
      return this;
    }

    /**
     * Share of braking energy won back, a fraction.
     *
     * @return this builder
     */
    public Builder regenerationEfficiency(double value) {
      this.regenerationEfficiency = value;
      return this;
    }

    /**
     * Whether the cabin is heated by a heat pump.
     *
     * @return this builder
     */
    public Builder heatPump(boolean value) {
      this.heatPump = value;
      return this;
    }

    /**
     * Whether the cabin is heated by a heat pump.
     *
     * @return this builder
     */
    public Builder heatPump(Boolean value) {
      this.heatPump = value;
      return this;
    }

    /**
     * Rated consumption and range.
     *
     * @return this builder
     */
    public Builder rated(RatedConsumption value) {
      this.rated = value;
      return this;
    }

    /**
     * Rated consumption and range.
     *
     * @return this builder
     */
    public Builder rated(java.util.function.Consumer<RatedConsumption.Builder> filled) {
      this.rated = Required.filled(RatedConsumption.builder(), filled).build();
      return this;
    }

    /**
     * Where the facts come from.
     *
     * @return this builder
     */
    public Builder sources(java.util.List<Source> value) {
      this.sources = value;
      return this;
    }

    /**
     * Where the facts come from.
     *
     * @return this builder
     */
    public Builder sources(Source... values) {
      this.sources = java.util.List.of(values);
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Vehicle build() {
      return new Vehicle(
          id,
          make,
          model,
          variant,
          Required.given("year_from", yearFrom),
          yearTo,
          kind,
          grossCapacityKwh,
          Required.given("usable_capacity_kwh", usableCapacityKwh),
          chemistry,
          Required.given("voltage_class", voltageClass),
          dc,
          ac,
          inlets,
          Required.given("mass_kg", massKg),
          Required.given("drag_area_m2", dragAreaM2),
          Required.given("rolling_resistance_coefficient", rollingResistanceCoefficient),
          Required.given("regeneration_efficiency", regenerationEfficiency),
          heatPump,
          rated,
          sources);
    }
  }
}
