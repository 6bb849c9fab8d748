package io.github.wattfarer;

enum FfiConverterTypeBulkRequest implements FfiConverterRustBuffer<BulkRequest> {
  INSTANCE;

  @Override
  public BulkRequest read(java.nio.ByteBuffer buf) {
    return new BulkRequest(
      FfiConverterTypeVehicleRef.INSTANCE.read(buf),
      FfiConverterTypeConnectorLimits.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeConditions.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(BulkRequest value) {
      return (
            FfiConverterTypeVehicleRef.INSTANCE.allocationSize(value.vehicle()) +
            FfiConverterTypeConnectorLimits.INSTANCE.allocationSize(value.connector()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.siteMaxPowerKw()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.chargeLimitSoc()) +
            FfiConverterOptionalTypeConditions.INSTANCE.allocationSize(value.conditions())
      );
  }

  @Override
  public void write(BulkRequest value, java.nio.ByteBuffer buf) {
      FfiConverterTypeVehicleRef.INSTANCE.write(value.vehicle(), buf);
      FfiConverterTypeConnectorLimits.INSTANCE.write(value.connector(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.siteMaxPowerKw(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.chargeLimitSoc(), buf);
      FfiConverterOptionalTypeConditions.INSTANCE.write(value.conditions(), buf);
  }
}
