package io.github.wattfarer;

enum FfiConverterTypeProfilePoint implements FfiConverterRustBuffer<ProfilePoint> {
  INSTANCE;

  @Override
  public ProfilePoint read(java.nio.ByteBuffer buf) {
    return new ProfilePoint(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ProfilePoint value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.elapsedS()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.soc()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.batteryPowerKw()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.deliveredPowerKw())
      );
  }

  @Override
  public void write(ProfilePoint value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.elapsedS(), buf);
      FfiConverterDouble.INSTANCE.write(value.soc(), buf);
      FfiConverterDouble.INSTANCE.write(value.batteryPowerKw(), buf);
      FfiConverterDouble.INSTANCE.write(value.deliveredPowerKw(), buf);
  }
}
