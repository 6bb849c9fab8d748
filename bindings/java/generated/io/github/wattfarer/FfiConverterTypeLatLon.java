package io.github.wattfarer;

enum FfiConverterTypeLatLon implements FfiConverterRustBuffer<LatLon> {
  INSTANCE;

  @Override
  public LatLon read(java.nio.ByteBuffer buf) {
    return new LatLon(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(LatLon value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.lat()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.lon())
      );
  }

  @Override
  public void write(LatLon value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.lat(), buf);
      FfiConverterDouble.INSTANCE.write(value.lon(), buf);
  }
}
