package io.github.wattfarer;

enum FfiConverterTypeEnergyParts implements FfiConverterRustBuffer<EnergyParts> {
  INSTANCE;

  @Override
  public EnergyParts read(java.nio.ByteBuffer buf) {
    return new EnergyParts(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(EnergyParts value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.dragKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.rollingKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.climbKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.stopsKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.auxiliaryKwh())
      );
  }

  @Override
  public void write(EnergyParts value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.dragKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.rollingKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.climbKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.stopsKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.auxiliaryKwh(), buf);
  }
}
