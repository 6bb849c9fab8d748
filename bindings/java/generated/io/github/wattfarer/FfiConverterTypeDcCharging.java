package io.github.wattfarer;

enum FfiConverterTypeDcCharging implements FfiConverterRustBuffer<DcCharging> {
  INSTANCE;

  @Override
  public DcCharging read(java.nio.ByteBuffer buf) {
    return new DcCharging(
      FfiConverterSequenceTypeCurvePoint.INSTANCE.read(buf),
      FfiConverterTypeTier.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(DcCharging value) {
      return (
            FfiConverterSequenceTypeCurvePoint.INSTANCE.allocationSize(value.curve()) +
            FfiConverterTypeTier.INSTANCE.allocationSize(value.tier()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxVoltageV()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxCurrentA())
      );
  }

  @Override
  public void write(DcCharging value, java.nio.ByteBuffer buf) {
      FfiConverterSequenceTypeCurvePoint.INSTANCE.write(value.curve(), buf);
      FfiConverterTypeTier.INSTANCE.write(value.tier(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxVoltageV(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxCurrentA(), buf);
  }
}
