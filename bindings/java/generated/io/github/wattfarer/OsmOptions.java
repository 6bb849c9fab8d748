// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/**
 * How an OpenStreetMap extract becomes a map.
 *
 * @param id Id of the map; absent: {@code osm}; null: absent
 * @param country Country of the default speed limits, ISO 3166-1 alpha-2; absent: that of the place nearest to the middle of the map; null: absent
 * @param elevation Folder of SRTM tiles ({@code N49E011.hgt} or {@code .hgt.zip}); absent: the map is flat; null: absent
 * @param minimumPart Strongly connected parts of fewer nodes are left out; absent: 100; null: absent
 */
public record OsmOptions(
    String id,
    String country,
    String elevation,
    Integer minimumPart) {
  /** A builder; what is not set is absent, and the engine's default holds. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.country = country;
    builder.elevation = elevation;
    builder.minimumPart = minimumPart;
    return builder;
  }

  /** Makes a {@link OsmOptions}. */
  public static final class Builder {
    private String id;
    private String country;
    private String elevation;
    private Integer minimumPart;

    private Builder() {}

    /**
     * Id of the map; absent: {@code osm}.
     *
     * @return this builder
     */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /**
     * Country of the default speed limits, ISO 3166-1 alpha-2; absent: that of the place nearest to the middle of the map.
     *
     * @return this builder
     */
    public Builder country(String value) {
      this.country = value;
      return this;
    }

    /**
     * Folder of SRTM tiles ({@code N49E011.hgt} or {@code .hgt.zip}); absent: the map is flat.
     *
     * @return this builder
     */
    public Builder elevation(String value) {
      this.elevation = value;
      return this;
    }

    /**
     * Strongly connected parts of fewer nodes are left out; absent: 100.
     *
     * @return this builder
     */
    public Builder minimumPart(int value) {
      this.minimumPart = value;
      return this;
    }

    /**
     * Strongly connected parts of fewer nodes are left out; absent: 100.
     *
     * @return this builder
     */
    public Builder minimumPart(Integer value) {
      this.minimumPart = value;
      return this;
    }

    /** The record. Fails with {@code invalid_input} where a value is missing. */
    public OsmOptions build() {
      return new OsmOptions(
          id,
          country,
          elevation,
          minimumPart);
    }
  }
}
