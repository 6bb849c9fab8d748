package io.github.wattfarer;

enum FfiConverterOptionalTypeLatLon implements FfiConverterRustBuffer<LatLon> {
  INSTANCE;

  @Override
  public LatLon read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeLatLon.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(LatLon value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeLatLon.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(LatLon value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeLatLon.INSTANCE.write(value, buf);
    }
  }
}
