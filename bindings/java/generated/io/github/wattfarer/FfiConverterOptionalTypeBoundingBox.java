package io.github.wattfarer;

enum FfiConverterOptionalTypeBoundingBox implements FfiConverterRustBuffer<BoundingBox> {
  INSTANCE;

  @Override
  public BoundingBox read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeBoundingBox.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(BoundingBox value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeBoundingBox.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(BoundingBox value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeBoundingBox.INSTANCE.write(value, buf);
    }
  }
}
