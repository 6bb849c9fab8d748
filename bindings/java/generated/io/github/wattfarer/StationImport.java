// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Stations read from files.
 *
 * @param stations The stations, every one of which passes {@code Station::check}
 * @param report What was read, kept and left out
 * @param sources The sources of the stations
 */
public record StationImport(
    java.util.List<Station> stations,
    StationReport report,
    java.util.List<StationSource> sources) {
  /** Refuses what lacks a value. */
  public StationImport {
    Required.given("stations", stations);
    Required.given("report", report);
    Required.given("sources", sources);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.stations = stations;
    builder.report = report;
    builder.sources = sources;
    return builder;
  }

  /** Makes a {@link StationImport}. */
  public static final class Builder {
    private java.util.List<Station> stations;
    private StationReport report;
    private java.util.List<StationSource> sources;

    private Builder() {}

    /**
     * The stations, every one of which passes {@code Station::check}.
     *
     * @return this builder
     */
    public Builder stations(java.util.List<Station> value) {
      this.stations = value;
      return this;
    }

    /**
     * The stations, every one of which passes {@code Station::check}.
     *
     * @return this builder
     */
    public Builder stations(Station... values) {
      this.stations = java.util.List.of(values);
      return this;
    }

    /**
     * What was read, kept and left out.
     *
     * @return this builder
     */
    public Builder report(StationReport value) {
      this.report = value;
      return this;
    }

    /**
     * What was read, kept and left out.
     *
     * @return this builder
     */
    public Builder report(java.util.function.Consumer<StationReport.Builder> filled) {
      this.report = Required.filled(StationReport.builder(), filled).build();
      return this;
    }

    /**
     * The sources of the stations.
     *
     * @return this builder
     */
    public Builder sources(java.util.List<StationSource> value) {
      this.sources = value;
      return this;
    }

    /**
     * The sources of the stations.
     *
     * @return this builder
     */
    public Builder sources(StationSource... values) {
      this.sources = java.util.List.of(values);
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public StationImport build() {
      return new StationImport(
          stations,
          report,
          sources);
    }
  }
}
