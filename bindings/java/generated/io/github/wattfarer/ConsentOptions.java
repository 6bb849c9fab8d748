// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * What is asked of an owner at Smartcar.
 *
 * @param scopes Permissions, in Smartcar's words; empty: those of the dashboard
 * @param mode {@code live}, {@code test} or {@code simulated}; absent: live; null: absent
 * @param make Go straight to this make; null: absent
 * @param forcePrompt Ask even when the owner has consented before; null: absent
 * @param singleSelect Let the owner choose one car only; null: absent
 * @param flags Smartcar's flags, such as {@code country:DE}
 * @param user The owner's id, v3; null: absent
 */
public record ConsentOptions(
    java.util.List<String> scopes,
    String mode,
    String make,
    Boolean forcePrompt,
    Boolean singleSelect,
    java.util.List<String> flags,
    String user) {
  /** Refuses what lacks a value. */
  public ConsentOptions {
    scopes = scopes == null ? java.util.List.of() : scopes;
    flags = flags == null ? java.util.List.of() : flags;
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.scopes = scopes;
    builder.mode = mode;
    builder.make = make;
    builder.forcePrompt = forcePrompt;
    builder.singleSelect = singleSelect;
    builder.flags = flags;
    builder.user = user;
    return builder;
  }

  /** Makes a {@link ConsentOptions}. */
  public static final class Builder {
    private java.util.List<String> scopes;
    private String mode;
    private String make;
    private Boolean forcePrompt;
    private Boolean singleSelect;
    private java.util.List<String> flags;
    private String user;

    private Builder() {}

    /**
     * Permissions, in Smartcar's words; empty: those of the dashboard.
     *
     * @return this builder
     */
    public Builder scopes(java.util.List<String> value) {
      this.scopes = value;
      return this;
    }

    /**
     * Permissions, in Smartcar's words; empty: those of the dashboard.
     *
     * @return this builder
     */
    public Builder scopes(String... values) {
      this.scopes = java.util.List.of(values);
      return this;
    }

    /**
     * {@code live}, {@code test} or {@code simulated}; absent: live.
     *
     * @return this builder
     */
    public Builder mode(String value) {
      this.mode = value;
      return this;
    }

    /**
     * Go straight to this make.
     *
     * @return this builder
     */
    public Builder make(String value) {
      this.make = value;
      return this;
    }

    /**
     * Ask even when the owner has consented before.
     *
     * @return this builder
     */
    public Builder forcePrompt(boolean value) {
      this.forcePrompt = value;
      return this;
    }

    /**
     * Ask even when the owner has consented before.
     *
     * @return this builder
     */
    public Builder forcePrompt(Boolean value) {
      this.forcePrompt = value;
      return this;
    }

    /**
     * Let the owner choose one car only.
     *
     * @return this builder
     */
    public Builder singleSelect(boolean value) {
      this.singleSelect = value;
      return this;
    }

    /**
     * Let the owner choose one car only.
     *
     * @return this builder
     */
    public Builder singleSelect(Boolean value) {
      this.singleSelect = value;
      return this;
    }

    /**
     * Smartcar's flags, such as {@code country:DE}.
     *
     * @return this builder
     */
    public Builder flags(java.util.List<String> value) {
      this.flags = value;
      return this;
    }

    /**
     * Smartcar's flags, such as {@code country:DE}.
     *
     * @return this builder
     */
    public Builder flags(String... values) {
      this.flags = java.util.List.of(values);
      return this;
    }

    /**
     * The owner's id, v3.
     *
     * @return this builder
     */
    public Builder user(String value) {
      this.user = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public ConsentOptions build() {
      return new ConsentOptions(
          scopes,
          mode,
          make,
          forcePrompt,
          singleSelect,
          flags,
          user);
    }
  }
}
