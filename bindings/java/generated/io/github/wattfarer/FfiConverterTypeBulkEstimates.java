package io.github.wattfarer;

enum FfiConverterTypeBulkEstimates implements FfiConverterRustBuffer<BulkEstimates> {
  INSTANCE;

  @Override
  public BulkEstimates read(java.nio.ByteBuffer buf) {
    return new BulkEstimates(
      FfiConverterFloat64Array.INSTANCE.read(buf),
      FfiConverterFloat64Array.INSTANCE.read(buf),
      FfiConverterFloat64Array.INSTANCE.read(buf),
      FfiConverterFloat64Array.INSTANCE.read(buf),
      FfiConverterFloat64Array.INSTANCE.read(buf),
      FfiConverterFloat64Array.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(BulkEstimates value) {
      return (
            FfiConverterFloat64Array.INSTANCE.allocationSize(value.durationS()) +
            FfiConverterFloat64Array.INSTANCE.allocationSize(value.durationP10S()) +
            FfiConverterFloat64Array.INSTANCE.allocationSize(value.durationP90S()) +
            FfiConverterFloat64Array.INSTANCE.allocationSize(value.endSoc()) +
            FfiConverterFloat64Array.INSTANCE.allocationSize(value.batteryEnergyKwh()) +
            FfiConverterFloat64Array.INSTANCE.allocationSize(value.deliveredEnergyKwh()) +
            FfiConverterLong.INSTANCE.allocationSize(value.refused())
      );
  }

  @Override
  public void write(BulkEstimates value, java.nio.ByteBuffer buf) {
      FfiConverterFloat64Array.INSTANCE.write(value.durationS(), buf);
      FfiConverterFloat64Array.INSTANCE.write(value.durationP10S(), buf);
      FfiConverterFloat64Array.INSTANCE.write(value.durationP90S(), buf);
      FfiConverterFloat64Array.INSTANCE.write(value.endSoc(), buf);
      FfiConverterFloat64Array.INSTANCE.write(value.batteryEnergyKwh(), buf);
      FfiConverterFloat64Array.INSTANCE.write(value.deliveredEnergyKwh(), buf);
      FfiConverterLong.INSTANCE.write(value.refused(), buf);
  }
}
