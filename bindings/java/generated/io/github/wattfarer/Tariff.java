// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * What energy costs over time: a list of prices or rules by time of day, exactly one of the two.
 *
 * @param id Its id; comes back in amounts; null: absent
 * @param currency ISO 4217, three letters
 * @param timeZone IANA name of the zone that days and rules count in; absent: the offset of the request. Rules need it; null: absent
 * @param prices Prices in any order
 * @param rules Rules by time of day; the first that fits counts
 * @param gaps What to take where the list has a gap; null: absent
 */
public record Tariff(
    String id,
    String currency,
    String timeZone,
    java.util.List<PriceRow> prices,
    java.util.List<TimeOfUseRule> rules,
    GapRule gaps) {
  /** Refuses what lacks a value. */
  public Tariff {
    Required.given("currency", currency);
    prices = prices == null ? java.util.List.of() : prices;
    rules = rules == null ? java.util.List.of() : rules;
  }

  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.currency = currency;
    builder.timeZone = timeZone;
    builder.prices = prices;
    builder.rules = rules;
    builder.gaps = gaps;
    return builder;
  }

  /** Makes a {@link Tariff}. */
  public static final class Builder {
    private String id;
    private String currency;
    private String timeZone;
    private java.util.List<PriceRow> prices;
    private java.util.List<TimeOfUseRule> rules;
    private GapRule gaps;

    private Builder() {}

    /**
     * Its id; comes back in amounts.
     *
     * @return this builder
     */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /**
     * ISO 4217, three letters.
     *
     * @return this builder
     */
    public Builder currency(String value) {
      this.currency = value;
      return this;
    }

    /**
     * IANA name of the zone that days and rules count in; absent: the offset of the request. Rules need it.
     *
     * @return this builder
     */
    public Builder timeZone(String value) {
      this.timeZone = value;
      return this;
    }

    /**
     * Prices in any order.
     *
     * @return this builder
     */
    public Builder prices(java.util.List<PriceRow> value) {
      this.prices = value;
      return this;
    }

    /**
     * Prices in any order.
     *
     * @return this builder
     */
    public Builder prices(PriceRow... values) {
      this.prices = java.util.List.of(values);
      return this;
    }

    /**
     * Rules by time of day; the first that fits counts.
     *
     * @return this builder
     */
    public Builder rules(java.util.List<TimeOfUseRule> value) {
      this.rules = value;
      return this;
    }

    /**
     * Rules by time of day; the first that fits counts.
     *
     * @return this builder
     */
    public Builder rules(TimeOfUseRule... values) {
      this.rules = java.util.List.of(values);
      return this;
    }

    /**
     * What to take where the list has a gap.
     *
     * @return this builder
     */
    public Builder gaps(GapRule value) {
      this.gaps = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public Tariff build() {
      return new Tariff(
          id,
          currency,
          timeZone,
          prices,
          rules,
          gaps);
    }
  }
}
