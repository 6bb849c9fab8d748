package io.github.wattfarer;

enum FfiConverterTypePlanOutcome implements FfiConverterRustBuffer<PlanOutcome> {
  INSTANCE;

  @Override
  public PlanOutcome read(java.nio.ByteBuffer buf) {
    return new PlanOutcome(
      FfiConverterOptionalTypePlanAnswer.INSTANCE.read(buf),
      FfiConverterOptionalTypeFailure.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(PlanOutcome value) {
      return (
            FfiConverterOptionalTypePlanAnswer.INSTANCE.allocationSize(value.answer()) +
            FfiConverterOptionalTypeFailure.INSTANCE.allocationSize(value.failure())
      );
  }

  @Override
  public void write(PlanOutcome value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalTypePlanAnswer.INSTANCE.write(value.answer(), buf);
      FfiConverterOptionalTypeFailure.INSTANCE.write(value.failure(), buf);
  }
}
