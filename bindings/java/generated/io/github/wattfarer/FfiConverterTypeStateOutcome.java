package io.github.wattfarer;

enum FfiConverterTypeStateOutcome implements FfiConverterRustBuffer<StateOutcome> {
  INSTANCE;

  @Override
  public StateOutcome read(java.nio.ByteBuffer buf) {
    return new StateOutcome(
      FfiConverterOptionalTypeChargeState.INSTANCE.read(buf),
      FfiConverterOptionalTypeFailure.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(StateOutcome value) {
      return (
            FfiConverterOptionalTypeChargeState.INSTANCE.allocationSize(value.state()) +
            FfiConverterOptionalTypeFailure.INSTANCE.allocationSize(value.failure())
      );
  }

  @Override
  public void write(StateOutcome value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalTypeChargeState.INSTANCE.write(value.state(), buf);
      FfiConverterOptionalTypeFailure.INSTANCE.write(value.failure(), buf);
  }
}
