package io.github.wattfarer;

enum FfiConverterTypeAcCharging implements FfiConverterRustBuffer<AcCharging> {
  INSTANCE;

  @Override
  public AcCharging read(java.nio.ByteBuffer buf) {
    return new AcCharging(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterInteger.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(AcCharging value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.onboardChargerKw()) +
            FfiConverterInteger.INSTANCE.allocationSize(value.phases())
      );
  }

  @Override
  public void write(AcCharging value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.onboardChargerKw(), buf);
      FfiConverterInteger.INSTANCE.write(value.phases(), buf);
  }
}
