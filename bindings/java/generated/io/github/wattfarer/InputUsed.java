// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A value that went into the answer.
 *
 * @param name Name, with its unit
 * @param value The value as text
 * @param source Where it comes from
 * @param ageS Age of a live value, s; null: absent
 */
public record InputUsed(
    String name,
    String value,
    InputSource source,
    Double ageS) {
  /** Refuses what lacks a value. */
  public InputUsed {
    Required.given("name", name);
    Required.given("value", value);
    Required.given("source", source);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.value = value;
    builder.source = source;
    builder.ageS = ageS;
    return builder;
  }

  /** Makes a {@link InputUsed}. */
  public static final class Builder {
    private String name;
    private String value;
    private InputSource source;
    private Double ageS;

    private Builder() {}

    /**
     * Name, with its unit.
     *
     * @return this builder
     */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /**
     * The value as text.
     *
     * @return this builder
     */
    public Builder value(String value) {
      this.value = value;
      return this;
    }

    /**
     * Where it comes from.
     *
     * @return this builder
     */
    public Builder source(InputSource value) {
      this.source = value;
      return this;
    }

    /**
     * Age of a live value, s.
     *
     * @return this builder
     */
    public Builder ageS(double value) {
      this.ageS = value;
      return this;
    }

    /**
     * Age of a live value, s.
     *
     * @return this builder
     */
    public Builder ageS(Double value) {
      this.ageS = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public InputUsed build() {
      return new InputUsed(
          name,
          value,
          source,
          ageS);
    }
  }
}
