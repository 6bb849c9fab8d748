// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * From when to when.
 *
 * @param startsAt Its start
 * @param endsAt Its end
 */
public record Span(
    String startsAt,
    String endsAt) {
  /** Refuses what lacks a value. */
  public Span {
    Required.given("starts_at", startsAt);
    Required.given("ends_at", endsAt);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.startsAt = startsAt;
    builder.endsAt = endsAt;
    return builder;
  }

  /** Makes a {@link Span}. */
  public static final class Builder {
    private String startsAt;
    private String endsAt;

    private Builder() {}

    /**
     * Its start.
     *
     * @return this builder
     */
    public Builder startsAt(String value) {
      this.startsAt = value;
      return this;
    }

    /**
     * Its end.
     *
     * @return this builder
     */
    public Builder endsAt(String value) {
      this.endsAt = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Span build() {
      return new Span(
          startsAt,
          endsAt);
    }
  }
}
