// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * What a car reports now, each value with its age, source and quality; what it does not report is absent.
 *
 * @param schemaVersion Version of the record shapes
 * @param engineVersion Version of the engine
 * @param connectionId The connection to the car: an opaque id, never the vehicle identification number
 * @param make Make; null: absent
 * @param model Model; null: absent
 * @param year Model year; null: absent
 * @param soc State of charge, 0 to 1; null: absent
 * @param rangeM Range that the car shows, m; null: absent
 * @param capacityKwh Battery capacity, kWh; null: absent
 * @param plugged Whether a cable is in the socket; null: absent
 * @param chargingStatus What charging is doing; null: absent
 * @param powerKw Power into the car, kW; negative when it gives power; null: absent
 * @param chargeLimitSoc Where the car stops by its own setting, 0 to 1; null: absent
 * @param timeToLimitS Time to its limit as the car says, s; null: absent
 * @param timeToFullS Time to full as the car says, s; null: absent
 * @param energyAddedKwh Energy of this session, kWh; null: absent
 * @param currentType AC or DC; null: absent
 * @param currentA Current, A; per phase on AC; null: absent
 * @param voltageV Voltage, V; line to neutral on AC; null: absent
 * @param phases AC phases in use, 1 to 3; null: absent
 * @param currentLimitA Most that the car is asked to draw, A per phase; null: absent
 * @param batteryC Battery temperature, C; null: absent
 * @param location Where it is; null: absent
 * @param limitedBy Why it charges no faster, in the source's word; null: absent
 * @param asleep Whether the car sleeps: nothing newer comes until it wakes; null: absent
 * @param capacityKind What {@code capacity_kwh} counts; null: absent
 * @param capabilities What can be asked of the car, and why not where it cannot
 * @param notices What the reader should know: contradictions, stale values, what could not be read
 */
public record ChargeState(
    String schemaVersion,
    String engineVersion,
    String connectionId,
    String make,
    String model,
    Integer year,
    ObservedNumber soc,
    ObservedNumber rangeM,
    ObservedNumber capacityKwh,
    ObservedFlag plugged,
    ObservedChargingStatus chargingStatus,
    ObservedNumber powerKw,
    ObservedNumber chargeLimitSoc,
    ObservedNumber timeToLimitS,
    ObservedNumber timeToFullS,
    ObservedNumber energyAddedKwh,
    ObservedCurrentType currentType,
    ObservedNumber currentA,
    ObservedNumber voltageV,
    ObservedCount phases,
    ObservedNumber currentLimitA,
    ObservedNumber batteryC,
    ObservedPosition location,
    ObservedText limitedBy,
    ObservedFlag asleep,
    CapacityKind capacityKind,
    java.util.List<Capability> capabilities,
    java.util.List<Notice> notices) {
  /** Refuses what lacks a value. */
  public ChargeState {
    Required.given("schema_version", schemaVersion);
    Required.given("engine_version", engineVersion);
    Required.given("connection_id", connectionId);
    Required.given("capabilities", capabilities);
    Required.given("notices", notices);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.schemaVersion = schemaVersion;
    builder.engineVersion = engineVersion;
    builder.connectionId = connectionId;
    builder.make = make;
    builder.model = model;
    builder.year = year;
    builder.soc = soc;
    builder.rangeM = rangeM;
    builder.capacityKwh = capacityKwh;
    builder.plugged = plugged;
    builder.chargingStatus = chargingStatus;
    builder.powerKw = powerKw;
    builder.chargeLimitSoc = chargeLimitSoc;
    builder.timeToLimitS = timeToLimitS;
    builder.timeToFullS = timeToFullS;
    builder.energyAddedKwh = energyAddedKwh;
    builder.currentType = currentType;
    builder.currentA = currentA;
    builder.voltageV = voltageV;
    builder.phases = phases;
    builder.currentLimitA = currentLimitA;
    builder.batteryC = batteryC;
    builder.location = location;
    builder.limitedBy = limitedBy;
    builder.asleep = asleep;
    builder.capacityKind = capacityKind;
    builder.capabilities = capabilities;
    builder.notices = notices;
    return builder;
  }

  /** Makes a {@link ChargeState}. */
  public static final class Builder {
    private String schemaVersion;
    private String engineVersion;
    private String connectionId;
    private String make;
    private String model;
    private Integer year;
    private ObservedNumber soc;
    private ObservedNumber rangeM;
    private ObservedNumber capacityKwh;
    private ObservedFlag plugged;
    private ObservedChargingStatus chargingStatus;
    private ObservedNumber powerKw;
    private ObservedNumber chargeLimitSoc;
    private ObservedNumber timeToLimitS;
    private ObservedNumber timeToFullS;
    private ObservedNumber energyAddedKwh;
    private ObservedCurrentType currentType;
    private ObservedNumber currentA;
    private ObservedNumber voltageV;
    private ObservedCount phases;
    private ObservedNumber currentLimitA;
    private ObservedNumber batteryC;
    private ObservedPosition location;
    private ObservedText limitedBy;
    private ObservedFlag asleep;
    private CapacityKind capacityKind;
    private java.util.List<Capability> capabilities;
    private java.util.List<Notice> notices;

    private Builder() {}

    /**
     * Version of the record shapes.
     *
     * @return this builder
     */
    public Builder schemaVersion(String value) {
      this.schemaVersion = value;
      return this;
    }

    /**
     * Version of the engine.
     *
     * @return this builder
     */
    public Builder engineVersion(String value) {
      this.engineVersion = value;
      return this;
    }

    /**
     * The connection to the car: an opaque id, never the vehicle identification number.
     *
     * @return this builder
     */
    public Builder connectionId(String value) {
      this.connectionId = value;
      return this;
    }

    /**
     * Make.
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
     * Model year.
     *
     * @return this builder
     */
    public Builder year(int value) {
      this.year = value;
      return this;
    }

    /**
     * Model year.
     *
     * @return this builder
     */
    public Builder year(Integer value) {
      this.year = value;
      return this;
    }

    /**
     * State of charge, 0 to 1.
     *
     * @return this builder
     */
    public Builder soc(ObservedNumber value) {
      this.soc = value;
      return this;
    }

    /**
     * State of charge, 0 to 1.
     *
     * @return this builder
     */
    public Builder soc(java.util.function.Consumer<ObservedNumber.Builder> filled) {
      this.soc = Required.filled(ObservedNumber.builder(), filled).build();
      return this;
    }

    /**
     * Range that the car shows, m.
     *
     * @return this builder
     */
    public Builder rangeM(ObservedNumber value) {
      this.rangeM = value;
      return this;
    }

    /**
     * Range that the car shows, m.
     *
     * @return this builder
     */
    public Builder rangeM(java.util.function.Consumer<ObservedNumber.Builder> filled) {
      this.rangeM = Required.filled(ObservedNumber.builder(), filled).build();
      return this;
    }

    /**
     * Battery capacity, kWh.
     *
     * @return this builder
     */
    public Builder capacityKwh(ObservedNumber value) {
      this.capacityKwh = value;
      return this;
    }

    /**
     * Battery capacity, kWh.
     *
     * @return this builder
     */
    public Builder capacityKwh(java.util.function.Consumer<ObservedNumber.Builder> filled) {
      this.capacityKwh = Required.filled(ObservedNumber.builder(), filled).build();
      return this;
    }

    /**
     * Whether a cable is in the socket.
     *
     * @return this builder
     */
    public Builder plugged(ObservedFlag value) {
      this.plugged = value;
      return this;
    }

    /**
     * Whether a cable is in the socket.
     *
     * @return this builder
     */
    public Builder plugged(java.util.function.Consumer<ObservedFlag.Builder> filled) {
      this.plugged = Required.filled(ObservedFlag.builder(), filled).build();
      return this;
    }

    /**
     * What charging is doing.
     *
     * @return this builder
     */
    public Builder chargingStatus(ObservedChargingStatus value) {
      this.chargingStatus = value;
      return this;
    }

    /**
     * What charging is doing.
     *
     * @return this builder
     */
    public Builder chargingStatus(java.util.function.Consumer<ObservedChargingStatus.Builder> filled) {
      this.chargingStatus = Required.filled(ObservedChargingStatus.builder(), filled).build();
      return this;
    }

    /**
     * Power into the car, kW; negative when it gives power.
     *
     * @return this builder
     */
    public Builder powerKw(ObservedNumber value) {
      this.powerKw = value;
      return this;
    }

    /**
     * Power into the car, kW; negative when it gives power.
     *
     * @return this builder
     */
    public Builder powerKw(java.util.function.Consumer<ObservedNumber.Builder> filled) {
      this.powerKw = Required.filled(ObservedNumber.builder(), filled).build();
      return this;
    }

    /**
     * Where the car stops by its own setting, 0 to 1.
     *
     * @return this builder
     */
    public Builder chargeLimitSoc(ObservedNumber value) {
      this.chargeLimitSoc = value;
      return this;
    }

    /**
     * Where the car stops by its own setting, 0 to 1.
     *
     * @return this builder
     */
    public Builder chargeLimitSoc(java.util.function.Consumer<ObservedNumber.Builder> filled) {
      this.chargeLimitSoc = Required.filled(ObservedNumber.builder(), filled).build();
      return this;
    }

    /**
     * Time to its limit as the car says, s.
     *
     * @return this builder
     */
    public Builder timeToLimitS(ObservedNumber value) {
      this.timeToLimitS = value;
      return this;
    }

    /**
     * Time to its limit as the car says, s.
     *
     * @return this builder
     */
    public Builder timeToLimitS(java.util.function.Consumer<ObservedNumber.Builder> filled) {
      this.timeToLimitS = Required.filled(ObservedNumber.builder(), filled).build();
      return this;
    }

    /**
     * Time to full as the car says, s.
     *
     * @return this builder
     */
    public Builder timeToFullS(ObservedNumber value) {
      this.timeToFullS = value;
      return this;
    }

    /**
     * Time to full as the car says, s.
     *
     * @return this builder
     */
    public Builder timeToFullS(java.util.function.Consumer<ObservedNumber.Builder> filled) {
      this.timeToFullS = Required.filled(ObservedNumber.builder(), filled).build();
      return this;
    }

    /**
     * Energy of this session, kWh.
     *
     * @return this builder
     */
    public Builder energyAddedKwh(ObservedNumber value) {
      this.energyAddedKwh = value;
      return this;
    }

    /**
     * Energy of this session, kWh.
     *
     * @return this builder
     */
    public Builder energyAddedKwh(java.util.function.Consumer<ObservedNumber.Builder> filled) {
      this.energyAddedKwh = Required.filled(ObservedNumber.builder(), filled).build();
      return this;
    }

    /**
     * AC or DC.
     *
     * @return this builder
     */
    public Builder currentType(ObservedCurrentType value) {
      this.currentType = value;
      return this;
    }

    /**
     * AC or DC.
     *
     * @return this builder
     */
    public Builder currentType(java.util.function.Consumer<ObservedCurrentType.Builder> filled) {
      this.currentType = Required.filled(ObservedCurrentType.builder(), filled).build();
      return this;
    }

    /**
     * Current, A; per phase on AC.
     *
     * @return this builder
     */
    public Builder currentA(ObservedNumber value) {
      this.currentA = value;
      return this;
    }

    /**
     * Current, A; per phase on AC.
     *
     * @return this builder
     */
    public Builder currentA(java.util.function.Consumer<ObservedNumber.Builder> filled) {
      this.currentA = Required.filled(ObservedNumber.builder(), filled).build();
      return this;
    }

    /**
     * Voltage, V; line to neutral on AC.
     *
     * @return this builder
     */
    public Builder voltageV(ObservedNumber value) {
      this.voltageV = value;
      return this;
    }

    /**
     * Voltage, V; line to neutral on AC.
     *
     * @return this builder
     */
    public Builder voltageV(java.util.function.Consumer<ObservedNumber.Builder> filled) {
      this.voltageV = Required.filled(ObservedNumber.builder(), filled).build();
      return this;
    }

    /**
     * AC phases in use, 1 to 3.
     *
     * @return this builder
     */
    public Builder phases(ObservedCount value) {
      this.phases = value;
      return this;
    }

    /**
     * AC phases in use, 1 to 3.
     *
     * @return this builder
     */
    public Builder phases(java.util.function.Consumer<ObservedCount.Builder> filled) {
      this.phases = Required.filled(ObservedCount.builder(), filled).build();
      return this;
    }

    /**
     * Most that the car is asked to draw, A per phase.
     *
     * @return this builder
     */
    public Builder currentLimitA(ObservedNumber value) {
      this.currentLimitA = value;
      return this;
    }

    /**
     * Most that the car is asked to draw, A per phase.
     *
     * @return this builder
     */
    public Builder currentLimitA(java.util.function.Consumer<ObservedNumber.Builder> filled) {
      this.currentLimitA = Required.filled(ObservedNumber.builder(), filled).build();
      return this;
    }

    /**
     * Battery temperature, C.
     *
     * @return this builder
     */
    public Builder batteryC(ObservedNumber value) {
      this.batteryC = value;
      return this;
    }

    /**
     * Battery temperature, C.
     *
     * @return this builder
     */
    public Builder batteryC(java.util.function.Consumer<ObservedNumber.Builder> filled) {
      this.batteryC = Required.filled(ObservedNumber.builder(), filled).build();
      return this;
    }

    /**
     * Where it is.
     *
     * @return this builder
     */
    public Builder location(ObservedPosition value) {
      this.location = value;
      return this;
    }

    /**
     * Where it is.
     *
     * @return this builder
     */
    public Builder location(java.util.function.Consumer<ObservedPosition.Builder> filled) {
      this.location = Required.filled(ObservedPosition.builder(), filled).build();
      return this;
    }

    /**
     * Why it charges no faster, in the source's word.
     *
     * @return this builder
     */
    public Builder limitedBy(ObservedText value) {
      this.limitedBy = value;
      return this;
    }

    /**
     * Why it charges no faster, in the source's word.
     *
     * @return this builder
     */
    public Builder limitedBy(java.util.function.Consumer<ObservedText.Builder> filled) {
      this.limitedBy = Required.filled(ObservedText.builder(), filled).build();
      return this;
    }

    /**
     * Whether the car sleeps: nothing newer comes until it wakes.
     *
     * @return this builder
     */
    public Builder asleep(ObservedFlag value) {
      this.asleep = value;
      return this;
    }

    /**
     * Whether the car sleeps: nothing newer comes until it wakes.
     *
     * @return this builder
     */
    public Builder asleep(java.util.function.Consumer<ObservedFlag.Builder> filled) {
      this.asleep = Required.filled(ObservedFlag.builder(), filled).build();
      return this;
    }

    /**
     * What {@code capacity_kwh} counts.
     *
     * @return this builder
     */
    public Builder capacityKind(CapacityKind value) {
      this.capacityKind = value;
      return this;
    }

    /**
     * What can be asked of the car, and why not where it cannot.
     *
     * @return this builder
     */
    public Builder capabilities(java.util.List<Capability> value) {
      this.capabilities = value;
      return this;
    }

    /**
     * What can be asked of the car, and why not where it cannot.
     *
     * @return this builder
     */
    public Builder capabilities(Capability... values) {
      this.capabilities = java.util.List.of(values);
      return this;
    }

    /**
     * What the reader should know: contradictions, stale values, what could not be read.
     *
     * @return this builder
     */
    public Builder notices(java.util.List<Notice> value) {
      this.notices = value;
      return this;
    }

    /**
     * What the reader should know: contradictions, stale values, what could not be read.
     *
     * @return this builder
     */
    public Builder notices(Notice... values) {
      this.notices = java.util.List.of(values);
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public ChargeState build() {
      return new ChargeState(
          schemaVersion,
          engineVersion,
          connectionId,
          make,
          model,
          year,
          soc,
          rangeM,
          capacityKwh,
          plugged,
          chargingStatus,
          powerKw,
          chargeLimitSoc,
          timeToLimitS,
          timeToFullS,
          energyAddedKwh,
          currentType,
          currentA,
          voltageV,
          phases,
          currentLimitA,
          batteryC,
          location,
          limitedBy,
          asleep,
          capacityKind,
          capabilities,
          notices);
    }
  }
}
