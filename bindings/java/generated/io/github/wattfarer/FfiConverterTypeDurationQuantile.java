package io.github.wattfarer;

enum FfiConverterTypeDurationQuantile implements FfiConverterRustBuffer<DurationQuantile> {
  INSTANCE;

  @Override
  public DurationQuantile read(java.nio.ByteBuffer buf) {
    return new DurationQuantile(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(DurationQuantile value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.p()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.durationS())
      );
  }

  @Override
  public void write(DurationQuantile value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.p(), buf);
      FfiConverterDouble.INSTANCE.write(value.durationS(), buf);
  }
}
