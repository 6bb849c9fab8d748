package io.github.wattfarer;

enum FfiConverterTypeRangeRequest implements FfiConverterRustBuffer<RangeRequest> {
  INSTANCE;

  @Override
  public RangeRequest read(java.nio.ByteBuffer buf) {
    return new RangeRequest(
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeVehicleRef.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeConditions.INSTANCE.read(buf),
      FfiConverterSequenceTypeAvoid.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(RangeRequest value) {
      return (
            FfiConverterOptionalString.INSTANCE.allocationSize(value.clientRef()) +
            FfiConverterString.INSTANCE.allocationSize(value.place()) +
            FfiConverterTypeVehicleRef.INSTANCE.allocationSize(value.vehicle()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.startSoc()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.reserveSoc()) +
            FfiConverterOptionalTypeConditions.INSTANCE.allocationSize(value.conditions()) +
            FfiConverterSequenceTypeAvoid.INSTANCE.allocationSize(value.avoid()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.snapM())
      );
  }

  @Override
  public void write(RangeRequest value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalString.INSTANCE.write(value.clientRef(), buf);
      FfiConverterString.INSTANCE.write(value.place(), buf);
      FfiConverterTypeVehicleRef.INSTANCE.write(value.vehicle(), buf);
      FfiConverterDouble.INSTANCE.write(value.startSoc(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.reserveSoc(), buf);
      FfiConverterOptionalTypeConditions.INSTANCE.write(value.conditions(), buf);
      FfiConverterSequenceTypeAvoid.INSTANCE.write(value.avoid(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.snapM(), buf);
  }
}
