package io.github.wattfarer;

enum FfiConverterTypeScheduleSlot implements FfiConverterRustBuffer<ScheduleSlot> {
  INSTANCE;

  @Override
  public ScheduleSlot read(java.nio.ByteBuffer buf) {
    return new ScheduleSlot(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeAmount.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ScheduleSlot value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.startsAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.endsAt()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.deliveredPowerKw()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.maxPowerKw()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.currentA()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.phases()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.batteryEnergyKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.deliveredEnergyKwh()) +
            FfiConverterOptionalTypeAmount.INSTANCE.allocationSize(value.amount())
      );
  }

  @Override
  public void write(ScheduleSlot value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.startsAt(), buf);
      FfiConverterString.INSTANCE.write(value.endsAt(), buf);
      FfiConverterDouble.INSTANCE.write(value.deliveredPowerKw(), buf);
      FfiConverterDouble.INSTANCE.write(value.maxPowerKw(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.currentA(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.phases(), buf);
      FfiConverterDouble.INSTANCE.write(value.batteryEnergyKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.deliveredEnergyKwh(), buf);
      FfiConverterOptionalTypeAmount.INSTANCE.write(value.amount(), buf);
  }
}
