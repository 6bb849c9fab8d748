// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * When should it charge?
 *
 * @param clientRef Comes back in the answer; null: absent
 * @param sessions The cars
 * @param tariff What energy costs; null: absent
 * @param carbon What energy emits; null: absent
 * @param site The grid connection that the cars share; null: absent
 * @param solar Forecast of the surplus of the site's own generation, kW: used before power from the grid, at what it would earn there
 * @param feedInPerKwh What a kWh of surplus earns when it goes to the grid; absent: nothing; null: absent
 * @param objective What is to be small; null: absent
 * @param finishLate Among schedules that are equal otherwise: charge late, so that the battery stays low for longer; null: absent
 * @param holdingCostPerKwhH What it is worth to hold a kWh an hour less before the departure, in the unit of the objective; null: absent
 * @param profiles Write the schedules for charging points too; null: absent
 */
public record ScheduleRequest(
    String clientRef,
    java.util.List<SessionRequest> sessions,
    Tariff tariff,
    CarbonIntensity carbon,
    Site site,
    java.util.List<LimitRow> solar,
    Double feedInPerKwh,
    ScheduleObjective objective,
    Boolean finishLate,
    Double holdingCostPerKwhH,
    ProfileOptions profiles) {
  /** Refuses what lacks a value. */
  public ScheduleRequest {
    Required.given("sessions", sessions);
    solar = solar == null ? java.util.List.of() : solar;
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.clientRef = clientRef;
    builder.sessions = sessions;
    builder.tariff = tariff;
    builder.carbon = carbon;
    builder.site = site;
    builder.solar = solar;
    builder.feedInPerKwh = feedInPerKwh;
    builder.objective = objective;
    builder.finishLate = finishLate;
    builder.holdingCostPerKwhH = holdingCostPerKwhH;
    builder.profiles = profiles;
    return builder;
  }

  /** Makes a {@link ScheduleRequest}. */
  public static final class Builder {
    private String clientRef;
    private java.util.List<SessionRequest> sessions;
    private Tariff tariff;
    private CarbonIntensity carbon;
    private Site site;
    private java.util.List<LimitRow> solar;
    private Double feedInPerKwh;
    private ScheduleObjective objective;
    private Boolean finishLate;
    private Double holdingCostPerKwhH;
    private ProfileOptions profiles;

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
     * The cars.
     *
     * @return this builder
     */
    public Builder sessions(java.util.List<SessionRequest> value) {
      this.sessions = value;
      return this;
    }

    /**
     * The cars.
     *
     * @return this builder
     */
    public Builder sessions(SessionRequest... values) {
      this.sessions = java.util.List.of(values);
      return this;
    }

    /**
     * What energy costs.
     *
     * @return this builder
     */
    public Builder tariff(Tariff value) {
      this.tariff = value;
      return this;
    }

    /**
     * What energy costs.
     *
     * @return this builder
     */
    public Builder tariff(java.util.function.Consumer<Tariff.Builder> filled) {
      this.tariff = Required.filled(Tariff.builder(), filled).build();
      return this;
    }

    /**
     * What energy emits.
     *
     * @return this builder
     */
    public Builder carbon(CarbonIntensity value) {
      this.carbon = value;
      return this;
    }

    /**
     * What energy emits.
     *
     * @return this builder
     */
    public Builder carbon(java.util.function.Consumer<CarbonIntensity.Builder> filled) {
      this.carbon = Required.filled(CarbonIntensity.builder(), filled).build();
      return this;
    }

    /**
     * The grid connection that the cars share.
     *
     * @return this builder
     */
    public Builder site(Site value) {
      this.site = value;
      return this;
    }

    /**
     * The grid connection that the cars share.
     *
     * @return this builder
     */
    public Builder site(java.util.function.Consumer<Site.Builder> filled) {
      this.site = Required.filled(Site.builder(), filled).build();
      return this;
    }

    /**
     * Forecast of the surplus of the site's own generation, kW: used before power from the grid, at what it would earn there.
     *
     * @return this builder
     */
    public Builder solar(java.util.List<LimitRow> value) {
      this.solar = value;
      return this;
    }

    /**
     * Forecast of the surplus of the site's own generation, kW: used before power from the grid, at what it would earn there.
     *
     * @return this builder
     */
    public Builder solar(LimitRow... values) {
      this.solar = java.util.List.of(values);
      return this;
    }

    /**
     * What a kWh of surplus earns when it goes to the grid; absent: nothing.
     *
     * @return this builder
     */
    public Builder feedInPerKwh(double value) {
      this.feedInPerKwh = value;
      return this;
    }

    /**
     * What a kWh of surplus earns when it goes to the grid; absent: nothing.
     *
     * @return this builder
     */
    public Builder feedInPerKwh(Double value) {
      this.feedInPerKwh = value;
      return this;
    }

    /**
     * What is to be small.
     *
     * @return this builder
     */
    public Builder objective(ScheduleObjective value) {
      this.objective = value;
      return this;
    }

    /**
     * Among schedules that are equal otherwise: charge late, so that the battery stays low for longer.
     *
     * @return this builder
     */
    public Builder finishLate(boolean value) {
      this.finishLate = value;
      return this;
    }

    /**
     * Among schedules that are equal otherwise: charge late, so that the battery stays low for longer.
     *
     * @return this builder
     */
    public Builder finishLate(Boolean value) {
      this.finishLate = value;
      return this;
    }

    /**
     * What it is worth to hold a kWh an hour less before the departure, in the unit of the objective.
     *
     * @return this builder
     */
    public Builder holdingCostPerKwhH(double value) {
      this.holdingCostPerKwhH = value;
      return this;
    }

    /**
     * What it is worth to hold a kWh an hour less before the departure, in the unit of the objective.
     *
     * @return this builder
     */
    public Builder holdingCostPerKwhH(Double value) {
      this.holdingCostPerKwhH = value;
      return this;
    }

    /**
     * Write the schedules for charging points too.
     *
     * @return this builder
     */
    public Builder profiles(ProfileOptions value) {
      this.profiles = value;
      return this;
    }

    /**
     * Write the schedules for charging points too.
     *
     * @return this builder
     */
    public Builder profiles(java.util.function.Consumer<ProfileOptions.Builder> filled) {
      this.profiles = Required.filled(ProfileOptions.builder(), filled).build();
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public ScheduleRequest build() {
      return new ScheduleRequest(
          clientRef,
          sessions,
          tariff,
          carbon,
          site,
          solar,
          feedInPerKwh,
          objective,
          finishLate,
          holdingCostPerKwhH,
          profiles);
    }
  }
}
