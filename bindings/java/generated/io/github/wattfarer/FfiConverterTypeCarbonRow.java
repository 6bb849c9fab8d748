package io.github.wattfarer;

enum FfiConverterTypeCarbonRow implements FfiConverterRustBuffer<CarbonRow> {
  INSTANCE;

  @Override
  public CarbonRow read(java.nio.ByteBuffer buf) {
    return new CarbonRow(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(CarbonRow value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.startsAt()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.endsAt()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.intensityGPerKwh())
      );
  }

  @Override
  public void write(CarbonRow value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.startsAt(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.endsAt(), buf);
      FfiConverterDouble.INSTANCE.write(value.intensityGPerKwh(), buf);
  }
}
