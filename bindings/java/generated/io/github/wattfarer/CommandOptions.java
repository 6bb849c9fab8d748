// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How commands are carried out; what is left out is core's default.
 *
 * @param wake Wake a car that sleeps; a wake-up costs as much as many reads; null: absent
 * @param wakesPerDay Wake-ups of a car in a day, at most; null: absent
 * @param firstLookS First pause between two looks at the state, s; each is twice as long as the one before; null: absent
 * @param longestLookS Longest pause, s; null: absent
 * @param startsPerHour Starts of a car in an hour, at most; 0: as many as there are; null: absent
 */
public record CommandOptions(
    Boolean wake,
    Integer wakesPerDay,
    Double firstLookS,
    Double longestLookS,
    Integer startsPerHour) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.wake = wake;
    builder.wakesPerDay = wakesPerDay;
    builder.firstLookS = firstLookS;
    builder.longestLookS = longestLookS;
    builder.startsPerHour = startsPerHour;
    return builder;
  }

  /** Makes a {@link CommandOptions}. */
  public static final class Builder {
    private Boolean wake;
    private Integer wakesPerDay;
    private Double firstLookS;
    private Double longestLookS;
    private Integer startsPerHour;

    private Builder() {}

    /**
     * Wake a car that sleeps; a wake-up costs as much as many reads.
     *
     * @return this builder
     */
    public Builder wake(boolean value) {
      this.wake = value;
      return this;
    }

    /**
     * Wake a car that sleeps; a wake-up costs as much as many reads.
     *
     * @return this builder
     */
    public Builder wake(Boolean value) {
      this.wake = value;
      return this;
    }

    /**
     * Wake-ups of a car in a day, at most.
     *
     * @return this builder
     */
    public Builder wakesPerDay(int value) {
      this.wakesPerDay = value;
      return this;
    }

    /**
     * Wake-ups of a car in a day, at most.
     *
     * @return this builder
     */
    public Builder wakesPerDay(Integer value) {
      this.wakesPerDay = value;
      return this;
    }

    /**
     * First pause between two looks at the state, s; each is twice as long as the one before.
     *
     * @return this builder
     */
    public Builder firstLookS(double value) {
      this.firstLookS = value;
      return this;
    }

    /**
     * First pause between two looks at the state, s; each is twice as long as the one before.
     *
     * @return this builder
     */
    public Builder firstLookS(Double value) {
      this.firstLookS = value;
      return this;
    }

    /**
     * Longest pause, s.
     *
     * @return this builder
     */
    public Builder longestLookS(double value) {
      this.longestLookS = value;
      return this;
    }

    /**
     * Longest pause, s.
     *
     * @return this builder
     */
    public Builder longestLookS(Double value) {
      this.longestLookS = value;
      return this;
    }

    /**
     * Starts of a car in an hour, at most; 0: as many as there are.
     *
     * @return this builder
     */
    public Builder startsPerHour(int value) {
      this.startsPerHour = value;
      return this;
    }

    /**
     * Starts of a car in an hour, at most; 0: as many as there are.
     *
     * @return this builder
     */
    public Builder startsPerHour(Integer value) {
      this.startsPerHour = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public CommandOptions build() {
      return new CommandOptions(
          wake,
          wakesPerDay,
          firstLookS,
          longestLookS,
          startsPerHour);
    }
  }
}
