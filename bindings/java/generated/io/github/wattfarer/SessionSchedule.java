// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * The schedule of one car.
 *
 * @param reference From the request
 * @param slots When it charges; it rests outside of these
 * @param totals Sums
 * @param endSoc State of charge at the departure, if that on arrival is known; null: absent
 * @param shortfallKwh Stored energy that is missing at the departure, kWh
 * @param minimumShortfallKwh Stored energy that is missing at the moment of the minimum, kWh; null: absent
 * @param expectedShortfallKwh Stored energy that is missing on average over all moments of departure, kWh; where a shortfall has a cost; null: absent
 * @param fullestTotals Sums where the car arrives as full as it may; {@code totals} are those of the emptiest; null: absent
 */
public record SessionSchedule(
    String reference,
    java.util.List<ScheduleSlot> slots,
    ScheduleTotals totals,
    Double endSoc,
    double shortfallKwh,
    Double minimumShortfallKwh,
    Double expectedShortfallKwh,
    ScheduleTotals fullestTotals) {
  /** Refuses what lacks a value. */
  public SessionSchedule {
    Required.given("reference", reference);
    Required.given("slots", slots);
    Required.given("totals", totals);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.reference = reference;
    builder.slots = slots;
    builder.totals = totals;
    builder.endSoc = endSoc;
    builder.shortfallKwh = shortfallKwh;
    builder.minimumShortfallKwh = minimumShortfallKwh;
    builder.expectedShortfallKwh = expectedShortfallKwh;
    builder.fullestTotals = fullestTotals;
    return builder;
  }

  /** Makes a {@link SessionSchedule}. */
  public static final class Builder {
    private String reference;
    private java.util.List<ScheduleSlot> slots;
    private ScheduleTotals totals;
    private Double endSoc;
    private Double shortfallKwh;
    private Double minimumShortfallKwh;
    private Double expectedShortfallKwh;
    private ScheduleTotals fullestTotals;

    private Builder() {}

    /**
     * From the request.
     *
     * @return this builder
     */
    public Builder reference(String value) {
      this.reference = value;
      return this;
    }

    /**
     * When it charges; it rests outside of these.
     *
     * @return this builder
     */
    public Builder slots(java.util.List<ScheduleSlot> value) {
      this.slots = value;
      return this;
    }

    /**
     * When it charges; it rests outside of these.
     *
     * @return this builder
     */
    public Builder slots(ScheduleSlot... values) {
      this.slots = java.util.List.of(values);
      return this;
    }

    /**
     * Sums.
     *
     * @return this builder
     */
    public Builder totals(ScheduleTotals value) {
      this.totals = value;
      return this;
    }

    /**
     * Sums.
     *
     * @return this builder
     */
    public Builder totals(java.util.function.Consumer<ScheduleTotals.Builder> filled) {
      this.totals = Required.filled(ScheduleTotals.builder(), filled).build();
      return this;
    }

    /**
     * State of charge at the departure, if that on arrival is known.
     *
     * @return this builder
     */
    public Builder endSoc(double value) {
      this.endSoc = value;
      return this;
    }

    /**
     * State of charge at the departure, if that on arrival is known.
     *
     * @return this builder
     */
    public Builder endSoc(Double value) {
      this.endSoc = value;
      return this;
    }

    /**
     * Stored energy that is missing at the departure, kWh.
     *
     * @return this builder
     */
    public Builder shortfallKwh(double value) {
      this.shortfallKwh = value;
      return this;
    }

    /**
     * Stored energy that is missing at the moment of the minimum, kWh.
     *
     * @return this builder
     */
    public Builder minimumShortfallKwh(double value) {
      this.minimumShortfallKwh = value;
      return this;
    }

    /**
     * Stored energy that is missing at the moment of the minimum, kWh.
     *
     * @return this builder
     */
    public Builder minimumShortfallKwh(Double value) {
      this.minimumShortfallKwh = value;
      return this;
    }

    /**
     * Stored energy that is missing on average over all moments of departure, kWh; where a shortfall has a cost.
     *
     * @return this builder
     */
    public Builder expectedShortfallKwh(double value) {
      this.expectedShortfallKwh = value;
      return this;
    }

    /**
     * Stored energy that is missing on average over all moments of departure, kWh; where a shortfall has a cost.
     *
     * @return this builder
     */
    public Builder expectedShortfallKwh(Double value) {
      this.expectedShortfallKwh = value;
      return this;
    }

    /**
     * Sums where the car arrives as full as it may; {@code totals} are those of the emptiest.
     *
     * @return this builder
     */
    public Builder fullestTotals(ScheduleTotals value) {
      this.fullestTotals = value;
      return this;
    }

    /**
     * Sums where the car arrives as full as it may; {@code totals} are those of the emptiest.
     *
     * @return this builder
     */
    public Builder fullestTotals(java.util.function.Consumer<ScheduleTotals.Builder> filled) {
      this.fullestTotals = Required.filled(ScheduleTotals.builder(), filled).build();
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public SessionSchedule build() {
      return new SessionSchedule(
          reference,
          slots,
          totals,
          endSoc,
          Required.given("shortfall_kwh", shortfallKwh),
          minimumShortfallKwh,
          expectedShortfallKwh,
          fullestTotals);
    }
  }
}
