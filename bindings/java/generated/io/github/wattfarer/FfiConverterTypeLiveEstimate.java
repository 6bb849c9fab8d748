package io.github.wattfarer;

enum FfiConverterTypeLiveEstimate implements FfiConverterRustBuffer<LiveEstimate> {
  INSTANCE;

  @Override
  public LiveEstimate read(java.nio.ByteBuffer buf) {
    return new LiveEstimate(
      FfiConverterOptionalTypeChargeEstimate.INSTANCE.read(buf),
      FfiConverterTypeChargeEstimate.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalBoolean.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterSequenceTypeNotice.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(LiveEstimate value) {
      return (
            FfiConverterOptionalTypeChargeEstimate.INSTANCE.allocationSize(value.toLimit()) +
            FfiConverterTypeChargeEstimate.INSTANCE.allocationSize(value.toFull()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.carSaysS()) +
            FfiConverterOptionalBoolean.INSTANCE.allocationSize(value.agrees()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.ageS()) +
            FfiConverterSequenceTypeNotice.INSTANCE.allocationSize(value.notices())
      );
  }

  @Override
  public void write(LiveEstimate value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalTypeChargeEstimate.INSTANCE.write(value.toLimit(), buf);
      FfiConverterTypeChargeEstimate.INSTANCE.write(value.toFull(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.carSaysS(), buf);
      FfiConverterOptionalBoolean.INSTANCE.write(value.agrees(), buf);
      FfiConverterDouble.INSTANCE.write(value.ageS(), buf);
      FfiConverterSequenceTypeNotice.INSTANCE.write(value.notices(), buf);
  }
}
