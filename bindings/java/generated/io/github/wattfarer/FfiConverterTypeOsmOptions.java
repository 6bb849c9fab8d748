package io.github.wattfarer;

enum FfiConverterTypeOsmOptions implements FfiConverterRustBuffer<OsmOptions> {
  INSTANCE;

  @Override
  public OsmOptions read(java.nio.ByteBuffer buf) {
    return new OsmOptions(
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(OsmOptions value) {
      return (
            FfiConverterOptionalString.INSTANCE.allocationSize(value.id()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.country()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.elevation()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.minimumPart())
      );
  }

  @Override
  public void write(OsmOptions value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalString.INSTANCE.write(value.id(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.country(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.elevation(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.minimumPart(), buf);
  }
}
