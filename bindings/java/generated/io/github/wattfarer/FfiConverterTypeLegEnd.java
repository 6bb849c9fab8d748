package io.github.wattfarer;

enum FfiConverterTypeLegEnd implements FfiConverterRustBuffer<LegEnd> {
  INSTANCE;

  @Override
  public LegEnd read(java.nio.ByteBuffer buf) {
    return new LegEnd(
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(LegEnd value) {
      return (
            FfiConverterOptionalString.INSTANCE.allocationSize(value.name()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.lat()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.lon()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.stationId())
      );
  }

  @Override
  public void write(LegEnd value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalString.INSTANCE.write(value.name(), buf);
      FfiConverterDouble.INSTANCE.write(value.lat(), buf);
      FfiConverterDouble.INSTANCE.write(value.lon(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.stationId(), buf);
  }
}
