package io.github.wattfarer;

enum FfiConverterOptionalTypeStationFilter implements FfiConverterRustBuffer<StationFilter> {
  INSTANCE;

  @Override
  public StationFilter read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeStationFilter.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(StationFilter value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeStationFilter.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(StationFilter value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeStationFilter.INSTANCE.write(value, buf);
    }
  }
}
