// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * When an element holds.
 *
 * @param startTime Local clock time from which it holds, {@code HH:MM}; null: absent
 * @param endTime Local clock time until which it holds; before {@code start_time}: over midnight; null: absent
 * @param startDate First local day, {@code YYYY-MM-DD}; null: absent
 * @param endDate First local day on which it does not hold any more; null: absent
 * @param minKwh Energy of the session from which it holds, kWh; null: absent
 * @param maxKwh Energy until which it holds, kWh; null: absent
 * @param minCurrent Current from which it holds, A; null: absent
 * @param maxCurrent Current below which it holds, A; null: absent
 * @param minPower Power from which it holds, kW; null: absent
 * @param maxPower Power below which it holds, kW; null: absent
 * @param minDuration Time since the start of the session from which it holds, s; null: absent
 * @param maxDuration Time until which it holds, s; null: absent
 * @param dayOfWeek Days on which it holds, {@code MONDAY} to {@code SUNDAY}; empty: all
 * @param reservation {@code RESERVATION} or {@code RESERVATION_EXPIRES}: prices of reservations, which sessions do not pay; null: absent
 */
public record OcpiRestrictions(
    String startTime,
    String endTime,
    String startDate,
    String endDate,
    Double minKwh,
    Double maxKwh,
    Double minCurrent,
    Double maxCurrent,
    Double minPower,
    Double maxPower,
    Double minDuration,
    Double maxDuration,
    java.util.List<String> dayOfWeek,
    String reservation) {
  /** Refuses what lacks a value. */
  public OcpiRestrictions {
    Required.given("day_of_week", dayOfWeek);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.startTime = startTime;
    builder.endTime = endTime;
    builder.startDate = startDate;
    builder.endDate = endDate;
    builder.minKwh = minKwh;
    builder.maxKwh = maxKwh;
    builder.minCurrent = minCurrent;
    builder.maxCurrent = maxCurrent;
    builder.minPower = minPower;
    builder.maxPower = maxPower;
    builder.minDuration = minDuration;
    builder.maxDuration = maxDuration;
    builder.dayOfWeek = dayOfWeek;
    builder.reservation = reservation;
    return builder;
  }

  /** Makes a {@link OcpiRestrictions}. */
  public static final class Builder {
    private String startTime;
    private String endTime;
    private String startDate;
    private String endDate;
    private Double minKwh;
    private Double maxKwh;
    private Double minCurrent;
    private Double maxCurrent;
    private Double minPower;
    private Double maxPower;
    private Double minDuration;
    private Double maxDuration;
    private java.util.List<String> dayOfWeek;
    private String reservation;

    private Builder() {}

    /**
     * Local clock time from which it holds, {@code HH:MM}.
     *
     * @return this builder
     */
    public Builder startTime(String value) {
      this.startTime = value;
      return this;
    }

    /**
     * Local clock time until which it holds; before {@code start_time}: over midnight.
     *
     * @return this builder
     */
    public Builder endTime(String value) {
      this.endTime = value;
      return this;
    }

    /**
     * First local day, {@code YYYY-MM-DD}.
     *
     * @return this builder
     */
    public Builder startDate(String value) {
      this.startDate = value;
      return this;
    }

    /**
     * First local day on which it does not hold any more.
     *
     * @return this builder
     */
    public Builder endDate(String value) {
      this.endDate = value;
      return this;
    }

    /**
     * Energy of the session from which it holds, kWh.
     *
     * @return this builder
     */
    public Builder minKwh(double value) {
      this.minKwh = value;
      return this;
    }

    /**
     * Energy of the session from which it holds, kWh.
     *
     * @return this builder
     */
    public Builder minKwh(Double value) {
      this.minKwh = value;
      return this;
    }

    /**
     * Energy until which it holds, kWh.
     *
     * @return this builder
     */
    public Builder maxKwh(double value) {
      this.maxKwh = value;
      return this;
    }

    /**
     * Energy until which it holds, kWh.
     *
     * @return this builder
     */
    public Builder maxKwh(Double value) {
      this.maxKwh = value;
      return this;
    }

    /**
     * Current from which it holds, A.
     *
     * @return this builder
     */
    public Builder minCurrent(double value) {
      this.minCurrent = value;
      return this;
    }

    /**
     * Current from which it holds, A.
     *
     * @return this builder
     */
    public Builder minCurrent(Double value) {
      this.minCurrent = value;
      return this;
    }

    /**
     * Current below which it holds, A.
     *
     * @return this builder
     */
    public Builder maxCurrent(double value) {
      this.maxCurrent = value;
      return this;
    }

    /**
     * Current below which it holds, A.
     *
     * @return this builder
     */
    public Builder maxCurrent(Double value) {
      this.maxCurrent = value;
      return this;
    }

    /**
     * Power from which it holds, kW.
     *
     * @return this builder
     */
    public Builder minPower(double value) {
      this.minPower = value;
      return this;
    }

    /**
     * Power from which it holds, kW.
     *
     * @return this builder
     */
    public Builder minPower(Double value) {
      this.minPower = value;
      return this;
    }

    /**
     * Power below which it holds, kW.
     *
     * @return this builder
     */
    public Builder maxPower(double value) {
      this.maxPower = value;
      return this;
    }

    /**
     * Power below which it holds, kW.
     *
     * @return this builder
     */
    public Builder maxPower(Double value) {
      this.maxPower = value;
      return this;
    }

    /**
     * Time since the start of the session from which it holds, s.
     *
     * @return this builder
     */
    public Builder minDuration(double value) {
      this.minDuration = value;
      return this;
    }

    /**
     * Time since the start of the session from which it holds, s.
     *
     * @return this builder
     */
    public Builder minDuration(Double value) {
      this.minDuration = value;
      return this;
    }

    /**
     * Time until which it holds, s.
     *
     * @return this builder
     */
    public Builder maxDuration(double value) {
      this.maxDuration = value;
      return this;
    }

    /**
     * Time until which it holds, s.
     *
     * @return this builder
     */
    public Builder maxDuration(Double value) {
      this.maxDuration = value;
      return this;
    }

    /**
     * Days on which it holds, {@code MONDAY} to {@code SUNDAY}; empty: all.
     *
     * @return this builder
     */
    public Builder dayOfWeek(java.util.List<String> value) {
      this.dayOfWeek = value;
      return this;
    }

    /**
     * Days on which it holds, {@code MONDAY} to {@code SUNDAY}; empty: all.
     *
     * @return this builder
     */
    public Builder dayOfWeek(String... values) {
      this.dayOfWeek = java.util.List.of(values);
      return this;
    }

    /**
     * {@code RESERVATION} or {@code RESERVATION_EXPIRES}: prices of reservations, which sessions do not pay.
     *
     * @return this builder
     */
    public Builder reservation(String value) {
      this.reservation = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public OcpiRestrictions build() {
      return new OcpiRestrictions(
          startTime,
          endTime,
          startDate,
          endDate,
          minKwh,
          maxKwh,
          minCurrent,
          maxCurrent,
          minPower,
          maxPower,
          minDuration,
          maxDuration,
          dayOfWeek,
          reservation);
    }
  }
}
