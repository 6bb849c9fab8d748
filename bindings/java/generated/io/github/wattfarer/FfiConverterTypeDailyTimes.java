package io.github.wattfarer;

enum FfiConverterTypeDailyTimes implements FfiConverterRustBuffer<DailyTimes> {
  INSTANCE;

  @Override
  public DailyTimes read(java.nio.ByteBuffer buf) {
    return new DailyTimes(
      FfiConverterOptionalInteger.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf),
      FfiConverterBoolean.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(DailyTimes value) {
      return (
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.startMinute()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.departureMinute()) +
            FfiConverterBoolean.INSTANCE.allocationSize(value.enabled())
      );
  }

  @Override
  public void write(DailyTimes value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalInteger.INSTANCE.write(value.startMinute(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.departureMinute(), buf);
      FfiConverterBoolean.INSTANCE.write(value.enabled(), buf);
  }
}
