// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * The grid connection that cars share.
 *
 * @param cap What the site may take; no limit outside of the rows
 * @param baseLoad What everything else there takes at most; nothing outside of the rows
 * @param dimming What each car may take by order of the grid operator; no limit outside of the rows
 * @param phaseLimitA Most current of each phase, A; cars that use fewer than three phases count as if on the same one; null: absent
 */
public record Site(
    java.util.List<LimitRow> cap,
    java.util.List<LimitRow> baseLoad,
    java.util.List<LimitRow> dimming,
    Double phaseLimitA) {
  /** Refuses what lacks a value. */
  public Site {
    cap = cap == null ? java.util.List.of() : cap;
    baseLoad = baseLoad == null ? java.util.List.of() : baseLoad;
    dimming = dimming == null ? java.util.List.of() : dimming;
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cap = cap;
    builder.baseLoad = baseLoad;
    builder.dimming = dimming;
    builder.phaseLimitA = phaseLimitA;
    return builder;
  }

  /** Makes a {@link Site}. */
  public static final class Builder {
    private java.util.List<LimitRow> cap;
    private java.util.List<LimitRow> baseLoad;
    private java.util.List<LimitRow> dimming;
    private Double phaseLimitA;

    private Builder() {}

    /**
     * What the site may take; no limit outside of the rows.
     *
     * @return this builder
     */
    public Builder cap(java.util.List<LimitRow> value) {
      this.cap = value;
      return this;
    }

    /**
     * What the site may take; no limit outside of the rows.
     *
     * @return this builder
     */
    public Builder cap(LimitRow... values) {
      this.cap = java.util.List.of(values);
      return this;
    }

    /**
     * What everything else there takes at most; nothing outside of the rows.
     *
     * @return this builder
     */
    public Builder baseLoad(java.util.List<LimitRow> value) {
      this.baseLoad = value;
      return this;
    }

    /**
     * What everything else there takes at most; nothing outside of the rows.
     *
     * @return this builder
     */
    public Builder baseLoad(LimitRow... values) {
      this.baseLoad = java.util.List.of(values);
      return this;
    }

    /**
     * What each car may take by order of the grid operator; no limit outside of the rows.
     *
     * @return this builder
     */
    public Builder dimming(java.util.List<LimitRow> value) {
      this.dimming = value;
      return this;
    }

    /**
     * What each car may take by order of the grid operator; no limit outside of the rows.
     *
     * @return this builder
     */
    public Builder dimming(LimitRow... values) {
      this.dimming = java.util.List.of(values);
      return this;
    }

    /**
     * Most current of each phase, A; cars that use fewer than three phases count as if on the same one.
     *
     * @return this builder
     */
    public Builder phaseLimitA(double value) {
      this.phaseLimitA = value;
      return this;
    }

    /**
     * Most current of each phase, A; cars that use fewer than three phases count as if on the same one.
     *
     * @return this builder
     */
    public Builder phaseLimitA(Double value) {
      this.phaseLimitA = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Site build() {
      return new Site(
          cap,
          baseLoad,
          dimming,
          phaseLimitA);
    }
  }
}
