package io.github.wattfarer;

enum FfiConverterTypeStationSource implements FfiConverterRustBuffer<StationSource> {
  INSTANCE;

  @Override
  public StationSource read(java.nio.ByteBuffer buf) {
    return new StationSource(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(StationSource value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.id()) +
            FfiConverterString.INSTANCE.allocationSize(value.licence()) +
            FfiConverterString.INSTANCE.allocationSize(value.attribution()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.asOf())
      );
  }

  @Override
  public void write(StationSource value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.id(), buf);
      FfiConverterString.INSTANCE.write(value.licence(), buf);
      FfiConverterString.INSTANCE.write(value.attribution(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.asOf(), buf);
  }
}
