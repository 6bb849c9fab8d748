package io.github.wattfarer;

enum FfiConverterTypeChargeGoal implements FfiConverterRustBuffer<ChargeGoal> {
  INSTANCE;

  @Override
  public ChargeGoal read(java.nio.ByteBuffer buf) {
    return new ChargeGoal(
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ChargeGoal value) {
      return (
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.targetSoc()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.energyKwh()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.durationS()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.departsAt())
      );
  }

  @Override
  public void write(ChargeGoal value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalDouble.INSTANCE.write(value.targetSoc(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.energyKwh(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.durationS(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.departsAt(), buf);
  }
}
