package io.github.wattfarer;

enum FfiConverterTypeLiveOptions implements FfiConverterRustBuffer<LiveOptions> {
  INSTANCE;

  @Override
  public LiveOptions read(java.nio.ByteBuffer buf) {
    return new LiveOptions(
      FfiConverterOptionalTypeVehicleRef.INSTANCE.read(buf),
      FfiConverterOptionalTypeConnectorLimits.INSTANCE.read(buf),
      FfiConverterOptionalTypeConditions.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(LiveOptions value) {
      return (
            FfiConverterOptionalTypeVehicleRef.INSTANCE.allocationSize(value.vehicle()) +
            FfiConverterOptionalTypeConnectorLimits.INSTANCE.allocationSize(value.connector()) +
            FfiConverterOptionalTypeConditions.INSTANCE.allocationSize(value.conditions())
      );
  }

  @Override
  public void write(LiveOptions value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalTypeVehicleRef.INSTANCE.write(value.vehicle(), buf);
      FfiConverterOptionalTypeConnectorLimits.INSTANCE.write(value.connector(), buf);
      FfiConverterOptionalTypeConditions.INSTANCE.write(value.conditions(), buf);
  }
}
