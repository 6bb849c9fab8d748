// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A place with charging positions.
 *
 * @param id Id, unique within its source
 * @param source Where the record comes from
 * @param name Name
 * @param lat Latitude, degrees
 * @param lon Longitude, degrees
 * @param operator Who runs it; null: absent
 * @param countryCode ISO 3166-1 alpha-2; null: absent
 * @param timeZone IANA time zone; null: absent
 * @param siteMaxPowerKw Power all connectors share, kW; null: absent
 * @param demonstration Whether it is invented for demonstration
 * @param evses Its charging positions
 */
public record Station(
    String id,
    String source,
    String name,
    double lat,
    double lon,
    String operator,
    String countryCode,
    String timeZone,
    Double siteMaxPowerKw,
    boolean demonstration,
    java.util.List<Evse> evses) {
  /** Refuses what lacks a value. */
  public Station {
    Required.given("id", id);
    Required.given("source", source);
    Required.given("name", name);
    Required.given("evses", evses);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.source = source;
    builder.name = name;
    builder.lat = lat;
    builder.lon = lon;
    builder.operator = operator;
    builder.countryCode = countryCode;
    builder.timeZone = timeZone;
    builder.siteMaxPowerKw = siteMaxPowerKw;
    builder.demonstration = demonstration;
    builder.evses = evses;
    return builder;
  }

  /** Makes a {@link Station}. */
  public static final class Builder {
    private String id;
    private String source;
    private String name;
    private Double lat;
    private Double lon;
    private String operator;
    private String countryCode;
    private String timeZone;
    private Double siteMaxPowerKw;
    private Boolean demonstration;
    private java.util.List<Evse> evses;

    private Builder() {}

    /**
     * Id, unique within its source.
     *
     * @return this builder
     */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /**
     * Where the record comes from.
     *
     * @return this builder
     */
    public Builder source(String value) {
      this.source = value;
      return this;
    }

    /**
     * Name.
     *
     * @return this builder
     */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /**
     * Latitude, degrees.
     *
     * @return this builder
     */
    public Builder lat(double value) {
      this.lat = value;
      return this;
    }

    /**
     * Longitude, degrees.
     *
     * @return this builder
     */
    public Builder lon(double value) {
      this.lon = value;
      return this;
    }

    /**
     * Who runs it.
     *
     * @return this builder
     */
    public Builder operator(String value) {
      this.operator = value;
      return this;
    }

    /**
     * ISO 3166-1 alpha-2.
     *
     * @return this builder
     */
    public Builder countryCode(String value) {
      this.countryCode = value;
      return this;
    }

    /**
     * IANA time zone.
     *
     * @return this builder
     */
    public Builder timeZone(String value) {
      this.timeZone = value;
      return this;
    }

    /**
     * Power all connectors share, kW.
     *
     * @return this builder
     */
    public Builder siteMaxPowerKw(double value) {
      this.siteMaxPowerKw = value;
      return this;
    }

    /**
     * Power all connectors share, kW.
     *
     * @return this builder
     */
    public Builder siteMaxPowerKw(Double value) {
      this.siteMaxPowerKw = value;
      return this;
    }

    /**
     * Whether it is invented for demonstration.
     *
     * @return this builder
     */
    public Builder demonstration(boolean value) {
      this.demonstration = value;
      return this;
    }

    /**
     * Its charging positions.
     *
     * @return this builder
     */
    public Builder evses(java.util.List<Evse> value) {
      this.evses = value;
      return this;
    }

    /**
     * Its charging positions.
     *
     * @return this builder
     */
    public Builder evses(Evse... values) {
      this.evses = java.util.List.of(values);
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Station build() {
      return new Station(
          id,
          source,
          name,
          Required.given("lat", lat),
          Required.given("lon", lon),
          operator,
          countryCode,
          timeZone,
          siteMaxPowerKw,
          Required.given("demonstration", demonstration),
          evses);
    }
  }
}
