// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Things left out for one reason.
 *
 * @param reason Stable word: {@code no_connector}, {@code unknown_connector}, {@code no_position}, {@code no_power}, {@code not_operational}, {@code private},
 *     {@code not_published}, {@code not_for_cars}, {@code duplicate}, {@code invalid_record}, {@code too_far_from_roads}
 * @param count How many
 * @param example The first of them
 */
public record Skipped(
    String reason,
    long count,
    String example) {
  /** Refuses what lacks a value. */
  public Skipped {
    Required.given("reason", reason);
    Required.given("example", example);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.reason = reason;
    builder.count = count;
    builder.example = example;
    return builder;
  }

  /** Makes a {@link Skipped}. */
  public static final class Builder {
    private String reason;
    private Long count;
    private String example;

    private Builder() {}

    /**
     * Stable word: {@code no_connector}, {@code unknown_connector}, {@code no_position}, {@code no_power}, {@code not_operational}, {@code private},
     * {@code not_published}, {@code not_for_cars}, {@code duplicate}, {@code invalid_record}, {@code too_far_from_roads}.
     *
     * @return this builder
     */
    public Builder reason(String value) {
      this.reason = value;
      return this;
    }

    /**
     * How many.
     *
     * @return this builder
     */
    public Builder count(long value) {
      this.count = value;
      return this;
    }

    /**
     * The first of them.
     *
     * @return this builder
     */
    public Builder example(String value) {
      this.example = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Skipped build() {
      return new Skipped(
          reason,
          Required.given("count", count),
          example);
    }
  }
}
