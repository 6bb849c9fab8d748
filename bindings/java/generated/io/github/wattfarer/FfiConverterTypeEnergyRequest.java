package io.github.wattfarer;

enum FfiConverterTypeEnergyRequest implements FfiConverterRustBuffer<EnergyRequest> {
  INSTANCE;

  @Override
  public EnergyRequest read(java.nio.ByteBuffer buf) {
    return new EnergyRequest(
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterTypeVehicleRef.INSTANCE.read(buf),
      FfiConverterOptionalTypeConditions.INSTANCE.read(buf),
      FfiConverterSequenceTypeTracePoint.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(EnergyRequest value) {
      return (
            FfiConverterOptionalString.INSTANCE.allocationSize(value.clientRef()) +
            FfiConverterTypeVehicleRef.INSTANCE.allocationSize(value.vehicle()) +
            FfiConverterOptionalTypeConditions.INSTANCE.allocationSize(value.conditions()) +
            FfiConverterSequenceTypeTracePoint.INSTANCE.allocationSize(value.trace())
      );
  }

  @Override
  public void write(EnergyRequest value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalString.INSTANCE.write(value.clientRef(), buf);
      FfiConverterTypeVehicleRef.INSTANCE.write(value.vehicle(), buf);
      FfiConverterOptionalTypeConditions.INSTANCE.write(value.conditions(), buf);
      FfiConverterSequenceTypeTracePoint.INSTANCE.write(value.trace(), buf);
  }
}
