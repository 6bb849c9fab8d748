// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Yes or no, when it was true, when it was fetched and who said so.
 *
 * @param value The value; absent when the source sent something that has no meaning here, which is then in {@code raw}; null: absent
 * @param raw The source's own word, where it is not one of ours; null: absent
 * @param observedAt When the car measured it, if the source says so; null: absent
 * @param fetchedAt When it was fetched from the car or from the maker's cloud
 * @param source Who said so: {@code smartcar_v2}, {@code tesla_fleet}, {@code ocpp1.6}, 
 * @param quality How far it can be trusted
 */
public record ObservedFlag(
    Boolean value,
    String raw,
    String observedAt,
    String fetchedAt,
    String source,
    Quality quality) {
  /** Refuses what lacks a value. */
  public ObservedFlag {
    Required.given("fetched_at", fetchedAt);
    Required.given("source", source);
    Required.given("quality", quality);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.value = value;
    builder.raw = raw;
    builder.observedAt = observedAt;
    builder.fetchedAt = fetchedAt;
    builder.source = source;
    builder.quality = quality;
    return builder;
  }

  /** Makes a {@link ObservedFlag}. */
  public static final class Builder {
    private Boolean value;
    private String raw;
    private String observedAt;
    private String fetchedAt;
    private String source;
    private Quality quality;

    private Builder() {}

    /**
     * The value; absent when the source sent something that has no meaning here, which is then in {@code raw}.
     *
     * @return this builder
     */
    public Builder value(boolean value) {
      this.value = value;
      return this;
    }

    /**
     * The value; absent when the source sent something that has no meaning here, which is then in {@code raw}.
     *
     * @return this builder
     */
    public Builder value(Boolean value) {
      this.value = value;
      return this;
    }

    /**
     * The source's own word, where it is not one of ours.
     *
     * @return this builder
     */
    public Builder raw(String value) {
      this.raw = value;
      return this;
    }

    /**
     * When the car measured it, if the source says so.
     *
     * @return this builder
     */
    public Builder observedAt(String value) {
      this.observedAt = value;
      return this;
    }

    /**
     * When it was fetched from the car or from the maker's cloud.
     *
     * @return this builder
     */
    public Builder fetchedAt(String value) {
      this.fetchedAt = value;
      return this;
    }

    /**
     * Who said so: {@code smartcar_v2}, {@code tesla_fleet}, {@code ocpp1.6}, ...
     *
     * @return this builder
     */
    public Builder source(String value) {
      this.source = value;
      return this;
    }

    /**
     * How far it can be trusted.
     *
     * @return this builder
     */
    public Builder quality(Quality value) {
      this.quality = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public ObservedFlag build() {
      return new ObservedFlag(
          value,
          raw,
          observedAt,
          fetchedAt,
          source,
          quality);
    }
  }
}
