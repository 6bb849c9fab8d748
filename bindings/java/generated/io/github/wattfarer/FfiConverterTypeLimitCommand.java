package io.github.wattfarer;

enum FfiConverterTypeLimitCommand implements FfiConverterRustBuffer<LimitCommand> {
  INSTANCE;

  @Override
  public LimitCommand read(java.nio.ByteBuffer buf) {
    return new LimitCommand(
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(LimitCommand value) {
      return (
            FfiConverterLong.INSTANCE.allocationSize(value.point()) +
            FfiConverterLong.INSTANCE.allocationSize(value.id()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.limitA())
      );
  }

  @Override
  public void write(LimitCommand value, java.nio.ByteBuffer buf) {
      FfiConverterLong.INSTANCE.write(value.point(), buf);
      FfiConverterLong.INSTANCE.write(value.id(), buf);
      FfiConverterDouble.INSTANCE.write(value.limitA(), buf);
  }
}
