package io.github.wattfarer;

enum FfiConverterTypeSnapped implements FfiConverterRustBuffer<Snapped> {
  INSTANCE;

  @Override
  public Snapped read(java.nio.ByteBuffer buf) {
    return new Snapped(
      FfiConverterInteger.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterTypeLatLon.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterInteger.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Snapped value) {
      return (
            FfiConverterInteger.INSTANCE.allocationSize(value.edge()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.fraction()) +
            FfiConverterTypeLatLon.INSTANCE.allocationSize(value.position()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.distanceM()) +
            FfiConverterInteger.INSTANCE.allocationSize(value.component())
      );
  }

  @Override
  public void write(Snapped value, java.nio.ByteBuffer buf) {
      FfiConverterInteger.INSTANCE.write(value.edge(), buf);
      FfiConverterDouble.INSTANCE.write(value.fraction(), buf);
      FfiConverterTypeLatLon.INSTANCE.write(value.position(), buf);
      FfiConverterDouble.INSTANCE.write(value.distanceM(), buf);
      FfiConverterInteger.INSTANCE.write(value.component(), buf);
  }
}
