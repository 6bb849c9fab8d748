package io.github.wattfarer;

enum FfiConverterTypeLimitRow implements FfiConverterRustBuffer<LimitRow> {
  INSTANCE;

  @Override
  public LimitRow read(java.nio.ByteBuffer buf) {
    return new LimitRow(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(LimitRow value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.startsAt()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.endsAt()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.maxPowerKw())
      );
  }

  @Override
  public void write(LimitRow value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.startsAt(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.endsAt(), buf);
      FfiConverterDouble.INSTANCE.write(value.maxPowerKw(), buf);
  }
}
