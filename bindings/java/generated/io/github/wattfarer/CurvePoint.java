// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * One point of a charge curve.
 *
 * @param soc State of charge, a fraction
 * @param powerKw Highest power into the battery there, kW
 */
public record CurvePoint(
    double soc,
    double powerKw) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.soc = soc;
    builder.powerKw = powerKw;
    return builder;
  }

  /** Makes a {@link CurvePoint}. */
  public static final class Builder {
    private Double soc;
    private Double powerKw;

    private Builder() {}

    /**
     * State of charge, a fraction.
     *
     * @return this builder
     */
    public Builder soc(double value) {
      this.soc = value;
      return this;
    }

    /**
     * Highest power into the battery there, kW.
     *
     * @return this builder
     */
    public Builder powerKw(double value) {
      this.powerKw = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public CurvePoint build() {
      return new CurvePoint(
          Required.given("soc", soc),
          Required.given("power_kw", powerKw));
    }
  }
}
