package io.github.wattfarer;

enum FfiConverterTypeStationOptions implements FfiConverterRustBuffer<StationOptions> {
  INSTANCE;

  @Override
  public StationOptions read(java.nio.ByteBuffer buf) {
    return new StationOptions(
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(StationOptions value) {
      return (
            FfiConverterOptionalString.INSTANCE.allocationSize(value.country()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.licence()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.attribution())
      );
  }

  @Override
  public void write(StationOptions value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalString.INSTANCE.write(value.country(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.licence(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.attribution(), buf);
  }
}
