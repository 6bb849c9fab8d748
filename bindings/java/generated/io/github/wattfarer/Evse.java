// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * A charging position; one of its connectors works at a time.
 *
 * @param uid Id within the station
 * @param evseId eMI3 id as printed on the charger; never invented; null: absent
 * @param status OCPI status word; null: absent
 * @param connectors Its plugs
 */
public record Evse(
    String uid,
    String evseId,
    String status,
    java.util.List<Connector> connectors) {
  /** Refuses what lacks a value. */
  public Evse {
    Required.given("uid", uid);
    Required.given("connectors", connectors);
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.uid = uid;
    builder.evseId = evseId;
    builder.status = status;
    builder.connectors = connectors;
    return builder;
  }

  /** Makes a {@link Evse}. */
  public static final class Builder {
    private String uid;
    private String evseId;
    private String status;
    private java.util.List<Connector> connectors;

    private Builder() {}

    /**
     * Id within the station.
     *
     * @return this builder
     */
    public Builder uid(String value) {
      this.uid = value;
      return this;
    }

    /**
     * eMI3 id as printed on the charger; never invented.
     *
     * @return this builder
     */
    public Builder evseId(String value) {
      this.evseId = value;
      return this;
    }

    /**
     * OCPI status word.
     *
     * @return this builder
     */
    public Builder status(String value) {
      this.status = value;
      return this;
    }

    /**
     * Its plugs.
     *
     * @return this builder
     */
    public Builder connectors(java.util.List<Connector> value) {
      this.connectors = value;
      return this;
    }

    /**
     * Its plugs.
     *
     * @return this builder
     */
    public Builder connectors(Connector... values) {
      this.connectors = java.util.List.of(values);
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Evse build() {
      return new Evse(
          uid,
          evseId,
          status,
          connectors);
    }
  }
}
