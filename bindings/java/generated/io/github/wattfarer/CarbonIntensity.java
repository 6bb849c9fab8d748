// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * What a kWh emits over time.
 *
 * @param timeZone IANA name of the zone that days count in; absent: the offset of the request; null: absent
 * @param values Values in any order
 * @param gaps What to take where the list has a gap; null: absent
 */
public record CarbonIntensity(
    String timeZone,
    java.util.List<CarbonRow> values,
    GapRule gaps) {
  /** Refuses what lacks a value. */
  public CarbonIntensity {
    Required.given("values", values);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timeZone = timeZone;
    builder.values = values;
    builder.gaps = gaps;
    return builder;
  }

  /** Makes a {@link CarbonIntensity}. */
  public static final class Builder {
    private String timeZone;
    private java.util.List<CarbonRow> values;
    private GapRule gaps;

    private Builder() {}

    /**
     * IANA name of the zone that days count in; absent: the offset of the request.
     *
     * @return this builder
     */
    public Builder timeZone(String value) {
      this.timeZone = value;
      return this;
    }

    /**
     * Values in any order.
     *
     * @return this builder
     */
    public Builder values(java.util.List<CarbonRow> value) {
      this.values = value;
      return this;
    }

    /**
     * Values in any order.
     *
     * @return this builder
     */
    public Builder values(CarbonRow... values) {
      this.values = java.util.List.of(values);
      return this;
    }

    /**
     * What to take where the list has a gap.
     *
     * @return this builder
     */
    public Builder gaps(GapRule value) {
      this.gaps = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public CarbonIntensity build() {
      return new CarbonIntensity(
          timeZone,
          values,
          gaps);
    }
  }
}
