// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How a request names its car: exactly one of {@code id}, {@code record}, {@code vehicle_class}, or make, model and year together.
 *
 * @param id Id of a car of the catalogue; null: absent
 * @param record A car described in full; null: absent
 * @param make Make; null: absent
 * @param model Model; null: absent
 * @param year Model year; null: absent
 * @param vehicleClass Class word, for cars not known: {@code small}, {@code compact}, ...; in JSON {@code class}; null: absent
 */
public record VehicleRef(
    String id,
    Vehicle record,
    String make,
    String model,
    Integer year,
    String vehicleClass) {
  /** The car of the catalogue with that id. */
  public static VehicleRef ofId(String id) {
    return builder().id(id).build();
  }

  /** A car of your own. */
  public static VehicleRef ofRecord(Vehicle record) {
    return builder().record(record).build();
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.record = record;
    builder.make = make;
    builder.model = model;
    builder.year = year;
    builder.vehicleClass = vehicleClass;
    return builder;
  }

  /** Makes a {@link VehicleRef}. */
  public static final class Builder {
    private String id;
    private Vehicle record;
    private String make;
    private String model;
    private Integer year;
    private String vehicleClass;

    private Builder() {}

    /**
     * Id of a car of the catalogue.
     *
     * @return this builder
     */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /**
     * A car described in full.
     *
     * @return this builder
     */
    public Builder record(Vehicle value) {
      this.record = value;
      return this;
    }

    /**
     * A car described in full.
     *
     * @return this builder
     */
    public Builder record(java.util.function.Consumer<Vehicle.Builder> filled) {
      this.record = Required.filled(Vehicle.builder(), filled).build();
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
     * Class word, for cars not known: {@code small}, {@code compact}, ...; in JSON {@code class}.
     *
     * @return this builder
     */
    public Builder vehicleClass(String value) {
      this.vehicleClass = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public VehicleRef build() {
      return new VehicleRef(
          id,
          record,
          make,
          model,
          year,
          vehicleClass);
    }
  }
}
