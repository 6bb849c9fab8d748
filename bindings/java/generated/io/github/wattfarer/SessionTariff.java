// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * What a charging session is priced by: one of both.
 *
 * @param ocpi A tariff of OCPI; null: absent
 * @param energy A price list, or rules by time of day; null: absent
 */
public record SessionTariff(
    OcpiTariff ocpi,
    Tariff energy) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ocpi = ocpi;
    builder.energy = energy;
    return builder;
  }

  /** Makes a {@link SessionTariff}. */
  public static final class Builder {
    private OcpiTariff ocpi;
    private Tariff energy;

    private Builder() {}

    /**
     * A tariff of OCPI.
     *
     * @return this builder
     */
    public Builder ocpi(OcpiTariff value) {
      this.ocpi = value;
      return this;
    }

    /**
     * A tariff of OCPI.
     *
     * @return this builder
     */
    public Builder ocpi(java.util.function.Consumer<OcpiTariff.Builder> filled) {
      this.ocpi = Required.filled(OcpiTariff.builder(), filled).build();
      return this;
    }

    /**
     * A price list, or rules by time of day.
     *
     * @return this builder
     */
    public Builder energy(Tariff value) {
      this.energy = value;
      return this;
    }

    /**
     * A price list, or rules by time of day.
     *
     * @return this builder
     */
    public Builder energy(java.util.function.Consumer<Tariff.Builder> filled) {
      this.energy = Required.filled(Tariff.builder(), filled).build();
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public SessionTariff build() {
      return new SessionTariff(
          ocpi,
          energy);
    }
  }
}
