package io.github.wattfarer;

enum FfiConverterTypeConnectorLimits implements FfiConverterRustBuffer<ConnectorLimits> {
  INSTANCE;

  @Override
  public ConnectorLimits read(java.nio.ByteBuffer buf) {
    return new ConnectorLimits(
      FfiConverterTypeCurrentType.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ConnectorLimits value) {
      return (
            FfiConverterTypeCurrentType.INSTANCE.allocationSize(value.currentType()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxPowerKw()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxVoltageV()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxCurrentA()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.phases())
      );
  }

  @Override
  public void write(ConnectorLimits value, java.nio.ByteBuffer buf) {
      FfiConverterTypeCurrentType.INSTANCE.write(value.currentType(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxPowerKw(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxVoltageV(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxCurrentA(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.phases(), buf);
  }
}
