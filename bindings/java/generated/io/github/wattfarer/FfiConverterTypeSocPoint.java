package io.github.wattfarer;

enum FfiConverterTypeSocPoint implements FfiConverterRustBuffer<SocPoint> {
  INSTANCE;

  @Override
  public SocPoint read(java.nio.ByteBuffer buf) {
    return new SocPoint(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(SocPoint value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.distanceM()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.elapsedS()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.soc())
      );
  }

  @Override
  public void write(SocPoint value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.distanceM(), buf);
      FfiConverterDouble.INSTANCE.write(value.elapsedS(), buf);
      FfiConverterDouble.INSTANCE.write(value.soc(), buf);
  }
}
