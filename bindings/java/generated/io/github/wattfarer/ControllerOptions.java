// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How long things may take, s.
 *
 * @param messageLifeS Until a message that was sent cannot come into force any more; null: absent
 * @param staleS Age from which a reading means that contact is lost; null: absent
 * @param retryS Until a limit that was not accepted is sent again; null: absent
 * @param toleranceA What a meter may show above the true limit and still confirm it, A; null: absent
 */
public record ControllerOptions(
    Double messageLifeS,
    Double staleS,
    Double retryS,
    Double toleranceA) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.messageLifeS = messageLifeS;
    builder.staleS = staleS;
    builder.retryS = retryS;
    builder.toleranceA = toleranceA;
    return builder;
  }

  /** Makes a {@link ControllerOptions}. */
  public static final class Builder {
    private Double messageLifeS;
    private Double staleS;
    private Double retryS;
    private Double toleranceA;

    private Builder() {}

    /**
     * Until a message that was sent cannot come into force any more.
     *
     * @return this builder
     */
    public Builder messageLifeS(double value) {
      this.messageLifeS = value;
      return this;
    }

    /**
     * Until a message that was sent cannot come into force any more.
     *
     * @return this builder
     */
    public Builder messageLifeS(Double value) {
      this.messageLifeS = value;
      return this;
    }

    /**
     * Age from which a reading means that contact is lost.
     *
     * @return this builder
     */
    public Builder staleS(double value) {
      this.staleS = value;
      return this;
    }

    /**
     * Age from which a reading means that contact is lost.
     *
     * @return this builder
     */
    public Builder staleS(Double value) {
      this.staleS = value;
      return this;
    }

    /**
     * Until a limit that was not accepted is sent again.
     *
     * @return this builder
     */
    public Builder retryS(double value) {
      this.retryS = value;
      return this;
    }

    /**
     * Until a limit that was not accepted is sent again.
     *
     * @return this builder
     */
    public Builder retryS(Double value) {
      this.retryS = value;
      return this;
    }

    /**
     * What a meter may show above the true limit and still confirm it, A.
     *
     * @return this builder
     */
    public Builder toleranceA(double value) {
      this.toleranceA = value;
      return this;
    }

    /**
     * What a meter may show above the true limit and still confirm it, A.
     *
     * @return this builder
     */
    public Builder toleranceA(Double value) {
      this.toleranceA = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public ControllerOptions build() {
      return new ControllerOptions(
          messageLifeS,
          staleS,
          retryS,
          toleranceA);
    }
  }
}
