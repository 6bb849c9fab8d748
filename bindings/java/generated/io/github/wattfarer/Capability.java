// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * Whether a car can be asked to do something.
 *
 * @param action What
 * @param capable Whether it can
 * @param reason Why not: {@code provider_not_capable}, {@code vehicle_not_capable}, {@code permission_missing}, ...; further words may come; null: absent
 */
public record Capability(
    CommandAction action,
    boolean capable,
    String reason) {
  /** Refuses what lacks a value. */
  public Capability {
    Required.given("action", action);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.action = action;
    builder.capable = capable;
    builder.reason = reason;
    return builder;
  }

  /** Makes a {@link Capability}. */
  public static final class Builder {
    private CommandAction action;
    private Boolean capable;
    private String reason;

    private Builder() {}

    /**
     * What.
     *
     * @return this builder
     */
    public Builder action(CommandAction value) {
      this.action = value;
      return this;
    }

    /**
     * Whether it can.
     *
     * @return this builder
     */
    public Builder capable(boolean value) {
      this.capable = value;
      return this;
    }

    /**
     * Why not: {@code provider_not_capable}, {@code vehicle_not_capable}, {@code permission_missing}, ...; further words may come.
     *
     * @return this builder
     */
    public Builder reason(String value) {
      this.reason = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Capability build() {
      return new Capability(
          action,
          Required.given("capable", capable),
          reason);
    }
  }
}
