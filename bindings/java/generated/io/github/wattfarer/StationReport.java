// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Counts of an import: {@code kept} and the counts of {@code skipped} add up to {@code read}.
 *
 * @param read Stations in the files
 * @param kept Stations kept
 * @param evses Charging positions of the stations kept
 * @param connectors Connectors of the stations kept
 * @param powerGiven Of these, with the power that the source says
 * @param powerDefault Of these, with a default by connector
 * @param powerImplausible Stated powers that cannot be true and were taken as missing
 * @param skipped Stations left out, by reason
 * @param connectorsSkipped Charging positions and connectors left out, of stations kept or not, by reason
 */
public record StationReport(
    long read,
    long kept,
    long evses,
    long connectors,
    long powerGiven,
    long powerDefault,
    long powerImplausible,
    java.util.List<Skipped> skipped,
    java.util.List<Skipped> connectorsSkipped) {
  /** Refuses what lacks a value. */
  public StationReport {
    Required.given("skipped", skipped);
    Required.given("connectors_skipped", connectorsSkipped);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.read = read;
    builder.kept = kept;
    builder.evses = evses;
    builder.connectors = connectors;
    builder.powerGiven = powerGiven;
    builder.powerDefault = powerDefault;
    builder.powerImplausible = powerImplausible;
    builder.skipped = skipped;
    builder.connectorsSkipped = connectorsSkipped;
    return builder;
  }

  /** Makes a {@link StationReport}. */
  public static final class Builder {
    private Long read;
    private Long kept;
    private Long evses;
    private Long connectors;
    private Long powerGiven;
    private Long powerDefault;
    private Long powerImplausible;
    private java.util.List<Skipped> skipped;
    private java.util.List<Skipped> connectorsSkipped;

    private Builder() {}

    /**
     * Stations in the files.
     *
     * @return this builder
     */
    public Builder read(long value) {
      this.read = value;
      return this;
    }

    /**
     * Stations kept.
     *
     * @return this builder
     */
    public Builder kept(long value) {
      this.kept = value;
      return this;
    }

    /**
     * Charging positions of the stations kept.
     *
     * @return this builder
     */
    public Builder evses(long value) {
      this.evses = value;
      return this;
    }

    /**
     * Connectors of the stations kept.
     *
     * @return this builder
     */
    public Builder connectors(long value) {
      this.connectors = value;
      return this;
    }

    /**
     * Of these, with the power that the source says.
     *
     * @return this builder
     */
    public Builder powerGiven(long value) {
      this.powerGiven = value;
      return this;
    }

    /**
     * Of these, with a default by connector.
     *
     * @return this builder
     */
    public Builder powerDefault(long value) {
      this.powerDefault = value;
      return this;
    }

    /**
     * Stated powers that cannot be true and were taken as missing.
     *
     * @return this builder
     */
    public Builder powerImplausible(long value) {
      this.powerImplausible = value;
      return this;
    }

    /**
     * Stations left out, by reason.
     *
     * @return this builder
     */
    public Builder skipped(java.util.List<Skipped> value) {
      this.skipped = value;
      return this;
    }

    /**
     * Stations left out, by reason.
     *
     * @return this builder
     */
    public Builder skipped(Skipped... values) {
      this.skipped = java.util.List.of(values);
      return this;
    }

    /**
     * Charging positions and connectors left out, of stations kept or not, by reason.
     *
     * @return this builder
     */
    public Builder connectorsSkipped(java.util.List<Skipped> value) {
      this.connectorsSkipped = value;
      return this;
    }

    /**
     * Charging positions and connectors left out, of stations kept or not, by reason.
     *
     * @return this builder
     */
    public Builder connectorsSkipped(Skipped... values) {
      this.connectorsSkipped = java.util.List.of(values);
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public StationReport build() {
      return new StationReport(
          Required.given("read", read),
          Required.given("kept", kept),
          Required.given("evses", evses),
          Required.given("connectors", connectors),
          Required.given("power_given", powerGiven),
          Required.given("power_default", powerDefault),
          Required.given("power_implausible", powerImplausible),
          skipped,
          connectorsSkipped);
    }
  }
}
