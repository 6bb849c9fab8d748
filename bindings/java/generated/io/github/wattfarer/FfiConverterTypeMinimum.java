package io.github.wattfarer;

enum FfiConverterTypeMinimum implements FfiConverterRustBuffer<Minimum> {
  INSTANCE;

  @Override
  public Minimum read(java.nio.ByteBuffer buf) {
    return new Minimum(
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Minimum value) {
      return (
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.soc()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.energyKwh()) +
            FfiConverterString.INSTANCE.allocationSize(value.byAt())
      );
  }

  @Override
  public void write(Minimum value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalDouble.INSTANCE.write(value.soc(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.energyKwh(), buf);
      FfiConverterString.INSTANCE.write(value.byAt(), buf);
  }
}
