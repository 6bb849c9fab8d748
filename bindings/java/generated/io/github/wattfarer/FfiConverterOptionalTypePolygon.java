package io.github.wattfarer;

enum FfiConverterOptionalTypePolygon implements FfiConverterRustBuffer<Polygon> {
  INSTANCE;

  @Override
  public Polygon read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypePolygon.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Polygon value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypePolygon.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Polygon value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypePolygon.INSTANCE.write(value, buf);
    }
  }
}
