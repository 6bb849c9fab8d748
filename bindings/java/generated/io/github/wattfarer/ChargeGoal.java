// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * What a session is to reach.
 *
 * @param targetSoc A state of charge; null: absent
 * @param energyKwh Energy stored in the battery, kWh; null: absent
 * @param durationS Time plugged in, s; null: absent
 * @param departsAt Until the car departs; the request then says when charging starts; null: absent
 */
public record ChargeGoal(
    Double targetSoc,
    Double energyKwh,
    Double durationS,
    String departsAt) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.targetSoc = targetSoc;
    builder.energyKwh = energyKwh;
    builder.durationS = durationS;
    builder.departsAt = departsAt;
    return builder;
  }

  /** Makes a {@link ChargeGoal}. */
  public static final class Builder {
    private Double targetSoc;
    private Double energyKwh;
    private Double durationS;
    private String departsAt;

    private Builder() {}

    /**
     * A state of charge.
     *
     * @return this builder
     */
    public Builder targetSoc(double value) {
      this.targetSoc = value;
      return this;
    }

    /**
     * A state of charge.
     *
     * @return this builder
     */
    public Builder targetSoc(Double value) {
      this.targetSoc = value;
      return this;
    }

    /**
     * Energy stored in the battery, kWh.
     *
     * @return this builder
     */
    public Builder energyKwh(double value) {
      this.energyKwh = value;
      return this;
    }

    /**
     * Energy stored in the battery, kWh.
     *
     * @return this builder
     */
    public Builder energyKwh(Double value) {
      this.energyKwh = value;
      return this;
    }

    /**
     * Time plugged in, s.
     *
     * @return this builder
     */
    public Builder durationS(double value) {
      this.durationS = value;
      return this;
    }

    /**
     * Time plugged in, s.
     *
     * @return this builder
     */
    public Builder durationS(Double value) {
      this.durationS = value;
      return this;
    }

    /**
     * Until the car departs; the request then says when charging starts.
     *
     * @return this builder
     */
    public Builder departsAt(String value) {
      this.departsAt = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public ChargeGoal build() {
      return new ChargeGoal(
          targetSoc,
          energyKwh,
          durationS,
          departsAt);
    }
  }
}
