package io.github.wattfarer;

enum FfiConverterTypeCurvePoint implements FfiConverterRustBuffer<CurvePoint> {
  INSTANCE;

  @Override
  public CurvePoint read(java.nio.ByteBuffer buf) {
    return new CurvePoint(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(CurvePoint value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.soc()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.powerKw())
      );
  }

  @Override
  public void write(CurvePoint value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.soc(), buf);
      FfiConverterDouble.INSTANCE.write(value.powerKw(), buf);
  }
}
