// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A delivery that was seen, for a store that outlives the program.
 *
 * @param digest Digest, hexadecimal
 * @param seenMs When, in milliseconds since 1970
 */
public record Remembered(
    String digest,
    long seenMs) {
  /** Refuses what lacks a value. */
  public Remembered {
    Required.given("digest", digest);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.digest = digest;
    builder.seenMs = seenMs;
    return builder;
  }

  /** Makes a {@link Remembered}. */
  public static final class Builder {
    private String digest;
    private Long seenMs;

    private Builder() {}

    /**
     * Digest, hexadecimal.
     *
     * @return this builder
     */
    public Builder digest(String value) {
      this.digest = value;
      return this;
    }

    /**
     * When, in milliseconds since 1970.
     *
     * @return this builder
     */
    public Builder seenMs(long value) {
      this.seenMs = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Remembered build() {
      return new Remembered(
          digest,
          Required.given("seen_ms", seenMs));
    }
  }
}
