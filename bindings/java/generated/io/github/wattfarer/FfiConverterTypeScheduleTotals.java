package io.github.wattfarer;

enum FfiConverterTypeScheduleTotals implements FfiConverterRustBuffer<ScheduleTotals> {
  INSTANCE;

  @Override
  public ScheduleTotals read(java.nio.ByteBuffer buf) {
    return new ScheduleTotals(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeAmount.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ScheduleTotals value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.batteryEnergyKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.deliveredEnergyKwh()) +
            FfiConverterOptionalTypeAmount.INSTANCE.allocationSize(value.amount()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.carbonG())
      );
  }

  @Override
  public void write(ScheduleTotals value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.batteryEnergyKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.deliveredEnergyKwh(), buf);
      FfiConverterOptionalTypeAmount.INSTANCE.write(value.amount(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.carbonG(), buf);
  }
}
