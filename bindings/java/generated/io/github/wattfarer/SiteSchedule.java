// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * The site's part of a schedule.
 *
 * @param cap The cap that was kept
 * @param certificate Why not all are served, if so; null: absent
 */
public record SiteSchedule(
    java.util.List<LimitRow> cap,
    Certificate certificate) {
  /** Refuses what lacks a value. */
  public SiteSchedule {
    Required.given("cap", cap);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cap = cap;
    builder.certificate = certificate;
    return builder;
  }

  /** Makes a {@link SiteSchedule}. */
  public static final class Builder {
    private java.util.List<LimitRow> cap;
    private Certificate certificate;

    private Builder() {}

    /**
     * The cap that was kept.
     *
     * @return this builder
     */
    public Builder cap(java.util.List<LimitRow> value) {
      this.cap = value;
      return this;
    }

    /**
     * The cap that was kept.
     *
     * @return this builder
     */
    public Builder cap(LimitRow... values) {
      this.cap = java.util.List.of(values);
      return this;
    }

    /**
     * Why not all are served, if so.
     *
     * @return this builder
     */
    public Builder certificate(Certificate value) {
      this.certificate = value;
      return this;
    }

    /**
     * Why not all are served, if so.
     *
     * @return this builder
     */
    public Builder certificate(java.util.function.Consumer<Certificate.Builder> filled) {
      this.certificate = Required.filled(Certificate.builder(), filled).build();
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public SiteSchedule build() {
      return new SiteSchedule(
          cap,
          certificate);
    }
  }
}
