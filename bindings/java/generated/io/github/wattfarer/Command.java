// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A command and what became of it.
 *
 * @param commandId Chosen by the caller; the same id is carried out once
 * @param connectionId The connection to the car
 * @param action What it is told to do
 * @param chargeLimitSoc The limit to set, 0 to 1; {@code set_limit} only; null: absent
 * @param currentA The current to set, A per phase; {@code set_current} only; null: absent
 * @param schedule The times to set; {@code set_schedule} only; null: absent
 * @param status What became of it
 * @param reason Why it failed, or how it is known to be done: {@code already_so}, {@code not_confirmed}, {@code expired}, {@code superseded}, ; null: absent
 * @param requestedAt When it was asked for
 * @param deadlineAt After this it is never sent
 * @param confirmedAt When the car showed it; null: absent
 */
public record Command(
    String commandId,
    String connectionId,
    CommandAction action,
    Double chargeLimitSoc,
    Double currentA,
    DailyTimes schedule,
    CommandStatus status,
    String reason,
    String requestedAt,
    String deadlineAt,
    String confirmedAt) {
  /** Refuses what lacks a value. */
  public Command {
    Required.given("command_id", commandId);
    Required.given("connection_id", connectionId);
    Required.given("action", action);
    Required.given("status", status);
    Required.given("requested_at", requestedAt);
    Required.given("deadline_at", deadlineAt);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.commandId = commandId;
    builder.connectionId = connectionId;
    builder.action = action;
    builder.chargeLimitSoc = chargeLimitSoc;
    builder.currentA = currentA;
    builder.schedule = schedule;
    builder.status = status;
    builder.reason = reason;
    builder.requestedAt = requestedAt;
    builder.deadlineAt = deadlineAt;
    builder.confirmedAt = confirmedAt;
    return builder;
  }

  /** Makes a {@link Command}. */
  public static final class Builder {
    private String commandId;
    private String connectionId;
    private CommandAction action;
    private Double chargeLimitSoc;
    private Double currentA;
    private DailyTimes schedule;
    private CommandStatus status;
    private String reason;
    private String requestedAt;
    private String deadlineAt;
    private String confirmedAt;

    private Builder() {}

    /**
     * Chosen by the caller; the same id is carried out once.
     *
     * @return this builder
     */
    public Builder commandId(String value) {
      this.commandId = value;
      return this;
    }

    /**
     * The connection to the car.
     *
     * @return this builder
     */
    public Builder connectionId(String value) {
      this.connectionId = value;
      return this;
    }

    /**
     * What it is told to do.
     *
     * @return this builder
     */
    public Builder action(CommandAction value) {
      this.action = value;
      return this;
    }

    /**
     * The limit to set, 0 to 1; {@code set_limit} only.
     *
     * @return this builder
     */
    public Builder chargeLimitSoc(double value) {
      this.chargeLimitSoc = value;
      return this;
    }

    /**
     * The limit to set, 0 to 1; {@code set_limit} only.
     *
     * @return this builder
     */
    public Builder chargeLimitSoc(Double value) {
      this.chargeLimitSoc = value;
      return this;
    }

    /**
     * The current to set, A per phase; {@code set_current} only.
     *
     * @return this builder
     */
    public Builder currentA(double value) {
      this.currentA = value;
      return this;
    }

    /**
     * The current to set, A per phase; {@code set_current} only.
     *
     * @return this builder
     */
    public Builder currentA(Double value) {
      this.currentA = value;
      return this;
    }

    /**
     * The times to set; {@code set_schedule} only.
     *
     * @return this builder
     */
    public Builder schedule(DailyTimes value) {
      this.schedule = value;
      return this;
    }

    /**
     * The times to set; {@code set_schedule} only.
     *
     * @return this builder
     */
    public Builder schedule(java.util.function.Consumer<DailyTimes.Builder> filled) {
      this.schedule = Required.filled(DailyTimes.builder(), filled).build();
      return this;
    }

    /**
     * What became of it.
     *
     * @return this builder
     */
    public Builder status(CommandStatus value) {
      this.status = value;
      return this;
    }

    /**
     * Why it failed, or how it is known to be done: {@code already_so}, {@code not_confirmed}, {@code expired}, {@code superseded}, ...
     *
     * @return this builder
     */
    public Builder reason(String value) {
      this.reason = value;
      return this;
    }

    /**
     * When it was asked for.
     *
     * @return this builder
     */
    public Builder requestedAt(String value) {
      this.requestedAt = value;
      return this;
    }

    /**
     * After this it is never sent.
     *
     * @return this builder
     */
    public Builder deadlineAt(String value) {
      this.deadlineAt = value;
      return this;
    }

    /**
     * When the car showed it.
     *
     * @return this builder
     */
    public Builder confirmedAt(String value) {
      this.confirmedAt = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Command build() {
      return new Command(
          commandId,
          connectionId,
          action,
          chargeLimitSoc,
          currentA,
          schedule,
          status,
          reason,
          requestedAt,
          deadlineAt,
          confirmedAt);
    }
  }
}
