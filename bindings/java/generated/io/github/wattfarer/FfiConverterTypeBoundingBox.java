package io.github.wattfarer;

enum FfiConverterTypeBoundingBox implements FfiConverterRustBuffer<BoundingBox> {
  INSTANCE;

  @Override
  public BoundingBox read(java.nio.ByteBuffer buf) {
    return new BoundingBox(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(BoundingBox value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.west()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.south()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.east()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.north())
      );
  }

  @Override
  public void write(BoundingBox value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.west(), buf);
      FfiConverterDouble.INSTANCE.write(value.south(), buf);
      FfiConverterDouble.INSTANCE.write(value.east(), buf);
      FfiConverterDouble.INSTANCE.write(value.north(), buf);
  }
}
