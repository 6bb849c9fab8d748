package io.github.wattfarer;

enum FfiConverterTypeLimitSpan implements FfiConverterRustBuffer<LimitSpan> {
  INSTANCE;

  @Override
  public LimitSpan read(java.nio.ByteBuffer buf) {
    return new LimitSpan(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterTypeLimitingFactor.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(LimitSpan value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.fromSoc()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.toSoc()) +
            FfiConverterTypeLimitingFactor.INSTANCE.allocationSize(value.limitingFactor())
      );
  }

  @Override
  public void write(LimitSpan value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.fromSoc(), buf);
      FfiConverterDouble.INSTANCE.write(value.toSoc(), buf);
      FfiConverterTypeLimitingFactor.INSTANCE.write(value.limitingFactor(), buf);
  }
}
