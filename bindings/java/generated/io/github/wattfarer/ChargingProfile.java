// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A schedule as a charging point takes it.
 *
 * @param reference The session
 * @param protocol The protocol
 * @param body What to send: the message of the protocol, JSON
 */
public record ChargingProfile(
    String reference,
    ProfileProtocol protocol,
    String body) {
  /** Refuses what lacks a value. */
  public ChargingProfile {
    Required.given("reference", reference);
    Required.given("protocol", protocol);
    Required.given("body", body);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.reference = reference;
    builder.protocol = protocol;
    builder.body = body;
    return builder;
  }

  /** Makes a {@link ChargingProfile}. */
  public static final class Builder {
    private String reference;
    private ProfileProtocol protocol;
    private String body;

    private Builder() {}

    /**
     * The session.
     *
     * @return this builder
     */
    public Builder reference(String value) {
      this.reference = value;
      return this;
    }

    /**
     * The protocol.
     *
     * @return this builder
     */
    public Builder protocol(ProfileProtocol value) {
      this.protocol = value;
      return this;
    }

    /**
     * What to send: the message of the protocol, JSON.
     *
     * @return this builder
     */
    public Builder body(String value) {
      this.body = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public ChargingProfile build() {
      return new ChargingProfile(
          reference,
          protocol,
          body);
    }
  }
}
