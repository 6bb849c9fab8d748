// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A time of day at which the car begins to charge or must be ready, in its own local time.
 *
 * @param startMinute Minutes after midnight at which charging begins; absent: the car chooses; null: absent
 * @param departureMinute Minutes after midnight at which it must be ready; null: absent
 * @param enabled Whether it is on
 */
public record DailyTimes(
    Integer startMinute,
    Integer departureMinute,
    boolean enabled) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.startMinute = startMinute;
    builder.departureMinute = departureMinute;
    builder.enabled = enabled;
    return builder;
  }

  /** Makes a {@link DailyTimes}. */
  public static final class Builder {
    private Integer startMinute;
    private Integer departureMinute;
    private Boolean enabled;

    private Builder() {}

    /**
     * Minutes after midnight at which charging begins; absent: the car chooses.
     *
     * @return this builder
     */
    public Builder startMinute(int value) {
      this.startMinute = value;
      return this;
    }

    /**
     * Minutes after midnight at which charging begins; absent: the car chooses.
     *
     * @return this builder
     */
    public Builder startMinute(Integer value) {
      this.startMinute = value;
      return this;
    }

    /**
     * Minutes after midnight at which it must be ready.
     *
     * @return this builder
     */
    public Builder departureMinute(int value) {
      this.departureMinute = value;
      return this;
    }

    /**
     * Minutes after midnight at which it must be ready.
     *
     * @return this builder
     */
    public Builder departureMinute(Integer value) {
      this.departureMinute = value;
      return this;
    }

    /**
     * Whether it is on.
     *
     * @return this builder
     */
    public Builder enabled(boolean value) {
      this.enabled = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public DailyTimes build() {
      return new DailyTimes(
          startMinute,
          departureMinute,
          Required.given("enabled", enabled));
    }
  }
}
