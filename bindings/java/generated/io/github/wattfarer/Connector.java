// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A plug of an EVSE.
 *
 * @param id Id within the EVSE
 * @param standard OCPI ConnectorType word
 * @param format Cable or socket; null: absent
 * @param currentType Kind of current
 * @param maxPowerKw Highest power at the plug, kW
 * @param powerSource Where the power comes from
 * @param maxVoltageV Highest voltage, V; null: absent
 * @param maxCurrentA Highest current, A; null: absent
 * @param tariffIds Tariffs that hold here
 */
public record Connector(
    String id,
    String standard,
    ConnectorFormat format,
    CurrentType currentType,
    double maxPowerKw,
    PowerSource powerSource,
    Double maxVoltageV,
    Double maxCurrentA,
    java.util.List<String> tariffIds) {
  /** Refuses what lacks a value. */
  public Connector {
    Required.given("id", id);
    Required.given("standard", standard);
    Required.given("current_type", currentType);
    Required.given("power_source", powerSource);
    Required.given("tariff_ids", tariffIds);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.standard = standard;
    builder.format = format;
    builder.currentType = currentType;
    builder.maxPowerKw = maxPowerKw;
    builder.powerSource = powerSource;
    builder.maxVoltageV = maxVoltageV;
    builder.maxCurrentA = maxCurrentA;
    builder.tariffIds = tariffIds;
    return builder;
  }

  /** Makes a {@link Connector}. */
  public static final class Builder {
    private String id;
    private String standard;
    private ConnectorFormat format;
    private CurrentType currentType;
    private Double maxPowerKw;
    private PowerSource powerSource;
    private Double maxVoltageV;
    private Double maxCurrentA;
    private java.util.List<String> tariffIds;

    private Builder() {}

    /**
     * Id within the EVSE.
     *
     * @return this builder
     */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /**
     * OCPI ConnectorType word.
     *
     * @return this builder
     */
    public Builder standard(String value) {
      this.standard = value;
      return this;
    }

    /**
     * Cable or socket.
     *
     * @return this builder
     */
    public Builder format(ConnectorFormat value) {
      this.format = value;
      return this;
    }

    /**
     * Kind of current.
     *
     * @return this builder
     */
    public Builder currentType(CurrentType value) {
      this.currentType = value;
      return this;
    }

    /**
     * Highest power at the plug, kW.
     *
     * @return this builder
     */
    public Builder maxPowerKw(double value) {
      this.maxPowerKw = value;
      return this;
    }

    /**
     * Where the power comes from.
     *
     * @return this builder
     */
    public Builder powerSource(PowerSource value) {
      this.powerSource = value;
      return this;
    }

    /**
     * Highest voltage, V.
     *
     * @return this builder
     */
    public Builder maxVoltageV(double value) {
      this.maxVoltageV = value;
      return this;
    }

    /**
     * Highest voltage, V.
     *
     * @return this builder
     */
    public Builder maxVoltageV(Double value) {
      this.maxVoltageV = value;
      return this;
    }

    /**
     * Highest current, A.
     *
     * @return this builder
     */
    public Builder maxCurrentA(double value) {
      this.maxCurrentA = value;
      return this;
    }

    /**
     * Highest current, A.
     *
     * @return this builder
     */
    public Builder maxCurrentA(Double value) {
      this.maxCurrentA = value;
      return this;
    }

    /**
     * Tariffs that hold here.
     *
     * @return this builder
     */
    public Builder tariffIds(java.util.List<String> value) {
      this.tariffIds = value;
      return this;
    }

    /**
     * Tariffs that hold here.
     *
     * @return this builder
     */
    public Builder tariffIds(String... values) {
      this.tariffIds = java.util.List.of(values);
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Connector build() {
      return new Connector(
          id,
          standard,
          format,
          currentType,
          Required.given("max_power_kw", maxPowerKw),
          powerSource,
          maxVoltageV,
          maxCurrentA,
          tariffIds);
    }
  }
}
