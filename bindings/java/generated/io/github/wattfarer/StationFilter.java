// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Which stations may be used.
 *
 * @param minPowerKw Least power of a connector, kW; absent: 20 for a car that charges with direct current, else none; null: absent
 * @param operators Operators, in any case; empty: all
 * @param connectors OCPI ConnectorType words; empty: all that fit the car
 */
public record StationFilter(
    Double minPowerKw,
    java.util.List<String> operators,
    java.util.List<String> connectors) {
  /** Refuses what lacks a value. */
  public StationFilter {
    operators = operators == null ? java.util.List.of() : operators;
    connectors = connectors == null ? java.util.List.of() : connectors;
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.minPowerKw = minPowerKw;
    builder.operators = operators;
    builder.connectors = connectors;
    return builder;
  }

  /** Makes a {@link StationFilter}. */
  public static final class Builder {
    private Double minPowerKw;
    private java.util.List<String> operators;
    private java.util.List<String> connectors;

    private Builder() {}

    /**
     * Least power of a connector, kW; absent: 20 for a car that charges with direct current, else none.
     *
     * @return this builder
     */
    public Builder minPowerKw(double value) {
      this.minPowerKw = value;
      return this;
    }

    /**
     * Least power of a connector, kW; absent: 20 for a car that charges with direct current, else none.
     *
     * @return this builder
     */
    public Builder minPowerKw(Double value) {
      this.minPowerKw = value;
      return this;
    }

    /**
     * Operators, in any case; empty: all.
     *
     * @return this builder
     */
    public Builder operators(java.util.List<String> value) {
      this.operators = value;
      return this;
    }

    /**
     * Operators, in any case; empty: all.
     *
     * @return this builder
     */
    public Builder operators(String... values) {
      this.operators = java.util.List.of(values);
      return this;
    }

    /**
     * OCPI ConnectorType words; empty: all that fit the car.
     *
     * @return this builder
     */
    public Builder connectors(java.util.List<String> value) {
      this.connectors = value;
      return this;
    }

    /**
     * OCPI ConnectorType words; empty: all that fit the car.
     *
     * @return this builder
     */
    public Builder connectors(String... values) {
      this.connectors = java.util.List.of(values);
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public StationFilter build() {
      return new StationFilter(
          minPowerKw,
          operators,
          connectors);
    }
  }
}
