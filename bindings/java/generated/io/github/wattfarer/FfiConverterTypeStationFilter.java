package io.github.wattfarer;

enum FfiConverterTypeStationFilter implements FfiConverterRustBuffer<StationFilter> {
  INSTANCE;

  @Override
  public StationFilter read(java.nio.ByteBuffer buf) {
    return new StationFilter(
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterSequenceString.INSTANCE.read(buf),
      FfiConverterSequenceString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(StationFilter value) {
      return (
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.minPowerKw()) +
            FfiConverterSequenceString.INSTANCE.allocationSize(value.operators()) +
            FfiConverterSequenceString.INSTANCE.allocationSize(value.connectors())
      );
  }

  @Override
  public void write(StationFilter value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalDouble.INSTANCE.write(value.minPowerKw(), buf);
      FfiConverterSequenceString.INSTANCE.write(value.operators(), buf);
      FfiConverterSequenceString.INSTANCE.write(value.connectors(), buf);
  }
}
