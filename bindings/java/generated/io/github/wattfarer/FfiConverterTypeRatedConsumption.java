package io.github.wattfarer;

enum FfiConverterTypeRatedConsumption implements FfiConverterRustBuffer<RatedConsumption> {
  INSTANCE;

  @Override
  public RatedConsumption read(java.nio.ByteBuffer buf) {
    return new RatedConsumption(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(RatedConsumption value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.cycle()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.consumptionWhPerKm()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.rangeM())
      );
  }

  @Override
  public void write(RatedConsumption value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.cycle(), buf);
      FfiConverterDouble.INSTANCE.write(value.consumptionWhPerKm(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.rangeM(), buf);
  }
}
