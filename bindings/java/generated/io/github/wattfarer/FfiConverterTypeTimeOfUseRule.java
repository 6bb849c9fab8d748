package io.github.wattfarer;

enum FfiConverterTypeTimeOfUseRule implements FfiConverterRustBuffer<TimeOfUseRule> {
  INSTANCE;

  @Override
  public TimeOfUseRule read(java.nio.ByteBuffer buf) {
    return new TimeOfUseRule(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterSequenceTypeWeekday.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(TimeOfUseRule value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.from()) +
            FfiConverterString.INSTANCE.allocationSize(value.to()) +
            FfiConverterSequenceTypeWeekday.INSTANCE.allocationSize(value.days()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.pricePerKwh())
      );
  }

  @Override
  public void write(TimeOfUseRule value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.from(), buf);
      FfiConverterString.INSTANCE.write(value.to(), buf);
      FfiConverterSequenceTypeWeekday.INSTANCE.write(value.days(), buf);
      FfiConverterDouble.INSTANCE.write(value.pricePerKwh(), buf);
  }
}
