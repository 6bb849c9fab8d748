// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Something the reader of an answer should know.
 *
 * @param code Stable word
 * @param text A sentence for people
 * @param field The field it is about; null: absent
 */
public record Notice(
    String code,
    String text,
    String field) {
  /** Refuses what lacks a value. */
  public Notice {
    Required.given("code", code);
    Required.given("text", text);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.code = code;
    builder.text = text;
    builder.field = field;
    return builder;
  }

  /** Makes a {@link Notice}. */
  public static final class Builder {
    private String code;
    private String text;
    private String field;

    private Builder() {}

    /**
     * Stable word.
     *
     * @return this builder
     */
    public Builder code(String value) {
      this.code = value;
      return this;
    }

    /**
     * A sentence for people.
     *
     * @return this builder
     */
    public Builder text(String value) {
      this.text = value;
      return this;
    }

    /**
     * The field it is about.
     *
     * @return this builder
     */
    public Builder field(String value) {
      this.field = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Notice build() {
      return new Notice(
          code,
          text,
          field);
    }
  }
}
