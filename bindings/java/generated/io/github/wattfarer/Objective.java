// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * What is to be best.
 *
 * @param kind Its kind
 * @param valueOfTimePerH What an hour of the trip is worth, in the currency; {@code amount} needs it; null: absent
 * @param currency ISO 4217; absent: that of the tariffs; null: absent
 */
public record Objective(
    ObjectiveKind kind,
    Double valueOfTimePerH,
    String currency) {
  /** Refuses what lacks a value. */
  public Objective {
    Required.given("kind", kind);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.valueOfTimePerH = valueOfTimePerH;
    builder.currency = currency;
    return builder;
  }

  /** Makes a {@link Objective}. */
  public static final class Builder {
    private ObjectiveKind kind;
    private Double valueOfTimePerH;
    private String currency;

    private Builder() {}

    /**
     * Its kind.
     *
     * @return this builder
     */
    public Builder kind(ObjectiveKind value) {
      this.kind = value;
      return this;
    }

    /**
     * What an hour of the trip is worth, in the currency; {@code amount} needs it.
     *
     * @return this builder
     */
    public Builder valueOfTimePerH(double value) {
      this.valueOfTimePerH = value;
      return this;
    }

    /**
     * What an hour of the trip is worth, in the currency; {@code amount} needs it.
     *
     * @return this builder
     */
    public Builder valueOfTimePerH(Double value) {
      this.valueOfTimePerH = value;
      return this;
    }

    /**
     * ISO 4217; absent: that of the tariffs.
     *
     * @return this builder
     */
    public Builder currency(String value) {
      this.currency = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Objective build() {
      return new Objective(
          kind,
          valueOfTimePerH,
          currency);
    }
  }
}
