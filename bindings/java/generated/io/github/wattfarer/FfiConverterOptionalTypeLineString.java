package io.github.wattfarer;

enum FfiConverterOptionalTypeLineString implements FfiConverterRustBuffer<LineString> {
  INSTANCE;

  @Override
  public LineString read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeLineString.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(LineString value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeLineString.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(LineString value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeLineString.INSTANCE.write(value, buf);
    }
  }
}
