// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A data set that went into the answer.
 *
 * @param kind {@code roads}, {@code stations}, {@code vehicles} or {@code tariffs}
 * @param id Its id
 * @param asOf Its date; null: absent
 * @param licence Its licence
 * @param attribution Attribution to show
 * @param demonstration Whether it is made up for demonstration
 */
public record DataUsed(
    String kind,
    String id,
    String asOf,
    String licence,
    String attribution,
    boolean demonstration) {
  /** Refuses what lacks a value. */
  public DataUsed {
    Required.given("kind", kind);
    Required.given("id", id);
    Required.given("licence", licence);
    Required.given("attribution", attribution);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.id = id;
    builder.asOf = asOf;
    builder.licence = licence;
    builder.attribution = attribution;
    builder.demonstration = demonstration;
    return builder;
  }

  /** Makes a {@link DataUsed}. */
  public static final class Builder {
    private String kind;
    private String id;
    private String asOf;
    private String licence;
    private String attribution;
    private Boolean demonstration;

    private Builder() {}

    /**
     * {@code roads}, {@code stations}, {@code vehicles} or {@code tariffs}.
     *
     * @return this builder
     */
    public Builder kind(String value) {
      this.kind = value;
      return this;
    }

    /**
     * Its id.
     *
     * @return this builder
     */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /**
     * Its date.
     *
     * @return this builder
     */
    public Builder asOf(String value) {
      this.asOf = value;
      return this;
    }

    /**
     * Its licence.
     *
     * @return this builder
     */
    public Builder licence(String value) {
      this.licence = value;
      return this;
    }

    /**
     * Attribution to show.
     *
     * @return this builder
     */
    public Builder attribution(String value) {
      this.attribution = value;
      return this;
    }

    /**
     * Whether it is made up for demonstration.
     *
     * @return this builder
     */
    public Builder demonstration(boolean value) {
      this.demonstration = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public DataUsed build() {
      return new DataUsed(
          kind,
          id,
          asOf,
          licence,
          attribution,
          Required.given("demonstration", demonstration));
    }
  }
}
