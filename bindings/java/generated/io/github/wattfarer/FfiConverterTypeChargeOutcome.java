package io.github.wattfarer;

enum FfiConverterTypeChargeOutcome implements FfiConverterRustBuffer<ChargeOutcome> {
  INSTANCE;

  @Override
  public ChargeOutcome read(java.nio.ByteBuffer buf) {
    return new ChargeOutcome(
      FfiConverterOptionalTypeChargeEstimate.INSTANCE.read(buf),
      FfiConverterOptionalTypeFailure.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ChargeOutcome value) {
      return (
            FfiConverterOptionalTypeChargeEstimate.INSTANCE.allocationSize(value.estimate()) +
            FfiConverterOptionalTypeFailure.INSTANCE.allocationSize(value.failure())
      );
  }

  @Override
  public void write(ChargeOutcome value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalTypeChargeEstimate.INSTANCE.write(value.estimate(), buf);
      FfiConverterOptionalTypeFailure.INSTANCE.write(value.failure(), buf);
  }
}
