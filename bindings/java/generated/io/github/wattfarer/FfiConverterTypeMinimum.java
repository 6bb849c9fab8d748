package io.github.wattfarer;


public enum FfiConverterTypeMinimum implements FfiConverterRustBuffer<Minimum> {
  INSTANCE;

  @Override
  public Minimum read(java.nio.ByteBuffer buf) {
    return new Minimum(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Minimum value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.soc()) +
            FfiConverterString.INSTANCE.allocationSize(value.byAt())
      );
  }

  @Override
  public void write(Minimum value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.soc(), buf);
      FfiConverterString.INSTANCE.write(value.byAt(), buf);
  }
}
