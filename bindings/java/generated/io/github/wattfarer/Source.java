// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Where facts of a record come from.
 *
 * @param title Name of the publication or collection
 * @param locator File and row, entry id, or document
 * @param licence Licence of the source
 * @param fields The fields that it backs
 */
public record Source(
    String title,
    String locator,
    String licence,
    java.util.List<String> fields) {
  /** Refuses what lacks a value. */
  public Source {
    Required.given("title", title);
    Required.given("locator", locator);
    Required.given("licence", licence);
    Required.given("fields", fields);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.title = title;
    builder.locator = locator;
    builder.licence = licence;
    builder.fields = fields;
    return builder;
  }

  /** Makes a {@link Source}. */
  public static final class Builder {
    private String title;
    private String locator;
    private String licence;
    private java.util.List<String> fields;

    private Builder() {}

    /**
     * Name of the publication or collection.
     *
     * @return this builder
     */
    public Builder title(String value) {
      this.title = value;
      return this;
    }

    /**
     * File and row, entry id, or document.
     *
     * @return this builder
     */
    public Builder locator(String value) {
      this.locator = value;
      return this;
    }

    /**
     * Licence of the source.
     *
     * @return this builder
     */
    public Builder licence(String value) {
      this.licence = value;
      return this;
    }

    /**
     * The fields that it backs.
     *
     * @return this builder
     */
    public Builder fields(java.util.List<String> value) {
      this.fields = value;
      return this;
    }

    /**
     * The fields that it backs.
     *
     * @return this builder
     */
    public Builder fields(String... values) {
      this.fields = java.util.List.of(values);
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Source build() {
      return new Source(
          title,
          locator,
          licence,
          fields);
    }
  }
}
