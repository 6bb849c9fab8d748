// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Where stations come from, and under which terms.
 *
 * @param id The {@code source} of its stations
 * @param licence Licence
 * @param attribution Attribution to show
 * @param asOf Date of the data; null: absent
 */
public record StationSource(
    String id,
    String licence,
    String attribution,
    String asOf) {
  /** Refuses what lacks a value. */
  public StationSource {
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
    builder.id = id;
    builder.licence = licence;
    builder.attribution = attribution;
    builder.asOf = asOf;
    return builder;
  }

  /** Makes a {@link StationSource}. */
  public static final class Builder {
    private String id;
    private String licence;
    private String attribution;
    private String asOf;

    private Builder() {}

    /**
     * The {@code source} of its stations.
     *
     * @return this builder
     */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /**
     * Licence.
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
     * Date of the data.
     *
     * @return this builder
     */
    public Builder asOf(String value) {
      this.asOf = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public StationSource build() {
      return new StationSource(
          id,
          licence,
          attribution,
          asOf);
    }
  }
}
