package io.github.wattfarer;

enum FfiConverterTypeLineString implements FfiConverterRustBuffer<LineString> {
  INSTANCE;

  @Override
  public LineString read(java.nio.ByteBuffer buf) {
    return new LineString(
      FfiConverterFloat64Array.INSTANCE.read(buf),
      FfiConverterFloat64Array.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(LineString value) {
      return (
            FfiConverterFloat64Array.INSTANCE.allocationSize(value.lon()) +
            FfiConverterFloat64Array.INSTANCE.allocationSize(value.lat())
      );
  }

  @Override
  public void write(LineString value, java.nio.ByteBuffer buf) {
      FfiConverterFloat64Array.INSTANCE.write(value.lon(), buf);
      FfiConverterFloat64Array.INSTANCE.write(value.lat(), buf);
  }
}
