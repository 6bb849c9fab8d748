// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * When each car charges, and the proof that no schedule is better by more than {@code gap}.
 *
 * @param schemaVersion Version of the record shapes
 * @param engineVersion Version of the engine
 * @param status How it ends
 * @param clientRef From the request; null: absent
 * @param inputs The values used and where they come from
 * @param notices What the reader should know
 * @param data The data used
 * @param sessions One for each session, in the order of the request
 * @param site The site, for schedules of a site; null: absent
 * @param profiles The schedules as charging points take them, if asked for
 * @param gap No schedule in the model is better by more than this share; 0 is optimal
 */
public record Schedule(
    String schemaVersion,
    String engineVersion,
    ScheduleStatus status,
    String clientRef,
    java.util.List<InputUsed> inputs,
    java.util.List<Notice> notices,
    java.util.List<DataUsed> data,
    java.util.List<SessionSchedule> sessions,
    SiteSchedule site,
    java.util.List<ChargingProfile> profiles,
    double gap) {
  /** Refuses what lacks a value. */
  public Schedule {
    Required.given("schema_version", schemaVersion);
    Required.given("engine_version", engineVersion);
    Required.given("status", status);
    Required.given("inputs", inputs);
    Required.given("notices", notices);
    Required.given("data", data);
    Required.given("sessions", sessions);
    profiles = profiles == null ? java.util.List.of() : profiles;
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
    builder.status = status;
    builder.clientRef = clientRef;
    builder.inputs = inputs;
    builder.notices = notices;
    builder.data = data;
    builder.sessions = sessions;
    builder.site = site;
    builder.profiles = profiles;
    builder.gap = gap;
    return builder;
  }

  /** Makes a {@link Schedule}. */
  public static final class Builder {
    private String schemaVersion;
    private String engineVersion;
    private ScheduleStatus status;
    private String clientRef;
    private java.util.List<InputUsed> inputs;
    private java.util.List<Notice> notices;
    private java.util.List<DataUsed> data;
    private java.util.List<SessionSchedule> sessions;
    private SiteSchedule site;
    private java.util.List<ChargingProfile> profiles;
    private Double gap;

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
     * How it ends.
     *
     * @return this builder
     */
    public Builder status(ScheduleStatus value) {
      this.status = value;
      return this;
    }

    /**
     * From the request.
     *
     * @return this builder
     */
    public Builder clientRef(String value) {
      this.clientRef = value;
      return this;
    }

    /**
     * The values used and where they come from.
     *
     * @return this builder
     */
    public Builder inputs(java.util.List<InputUsed> value) {
      this.inputs = value;
      return this;
    }

    /**
     * The values used and where they come from.
     *
     * @return this builder
     */
    public Builder inputs(InputUsed... values) {
      this.inputs = java.util.List.of(values);
      return this;
    }

    /**
     * What the reader should know.
     *
     * @return this builder
     */
    public Builder notices(java.util.List<Notice> value) {
      this.notices = value;
      return this;
    }

    /**
     * What the reader should know.
     *
     * @return this builder
     */
    public Builder notices(Notice... values) {
      this.notices = java.util.List.of(values);
      return this;
    }

    /**
     * The data used.
     *
     * @return this builder
     */
    public Builder data(java.util.List<DataUsed> value) {
      this.data = value;
      return this;
    }

    /**
     * The data used.
     *
     * @return this builder
     */
    public Builder data(DataUsed... values) {
      this.data = java.util.List.of(values);
      return this;
    }

    /**
     * One for each session, in the order of the request.
     *
     * @return this builder
     */
    public Builder sessions(java.util.List<SessionSchedule> value) {
      this.sessions = value;
      return this;
    }

    /**
     * One for each session, in the order of the request.
     *
     * @return this builder
     */
    public Builder sessions(SessionSchedule... values) {
      this.sessions = java.util.List.of(values);
      return this;
    }

    /**
     * The site, for schedules of a site.
     *
     * @return this builder
     */
    public Builder site(SiteSchedule value) {
      this.site = value;
      return this;
    }

    /**
     * The site, for schedules of a site.
     *
     * @return this builder
     */
    public Builder site(java.util.function.Consumer<SiteSchedule.Builder> filled) {
      this.site = Required.filled(SiteSchedule.builder(), filled).build();
      return this;
    }

    /**
     * The schedules as charging points take them, if asked for.
     *
     * @return this builder
     */
    public Builder profiles(java.util.List<ChargingProfile> value) {
      this.profiles = value;
      return this;
    }

    /**
     * The schedules as charging points take them, if asked for.
     *
     * @return this builder
     */
    public Builder profiles(ChargingProfile... values) {
      this.profiles = java.util.List.of(values);
      return this;
    }

    /**
     * No schedule in the model is better by more than this share; 0 is optimal.
     *
     * @return this builder
     */
    public Builder gap(double value) {
      this.gap = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Schedule build() {
      return new Schedule(
          schemaVersion,
          engineVersion,
          status,
          clientRef,
          inputs,
          notices,
          data,
          sessions,
          site,
          profiles,
          Required.given("gap", gap));
    }
  }
}
