// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How station files are read.
 *
 * @param country Country of stations that name none, ISO 3166-1 alpha-2; it decides a few default powers; null: absent
 * @param licence Licence of files that state none (CSV, OCPI); null: absent
 * @param attribution Attribution of files that state none (CSV, OCPI); null: absent
 */
public record StationOptions(
    String country,
    String licence,
    String attribution) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.country = country;
    builder.licence = licence;
    builder.attribution = attribution;
    return builder;
  }

  /** Makes a {@link StationOptions}. */
  public static final class Builder {
    private String country;
    private String licence;
    private String attribution;

    private Builder() {}

    /**
     * Country of stations that name none, ISO 3166-1 alpha-2; it decides a few default powers.
     *
     * @return this builder
     */
    public Builder country(String value) {
      this.country = value;
      return this;
    }

    /**
     * Licence of files that state none (CSV, OCPI).
     *
     * @return this builder
     */
    public Builder licence(String value) {
      this.licence = value;
      return this;
    }

    /**
     * Attribution of files that state none (CSV, OCPI).
     *
     * @return this builder
     */
    public Builder attribution(String value) {
      this.attribution = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public StationOptions build() {
      return new StationOptions(
          country,
          licence,
          attribution);
    }
  }
}
