package io.github.wattfarer;

enum FfiConverterTypeConnector implements FfiConverterRustBuffer<Connector> {
  INSTANCE;

  @Override
  public Connector read(java.nio.ByteBuffer buf) {
    return new Connector(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalTypeConnectorFormat.INSTANCE.read(buf),
      FfiConverterTypeCurrentType.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterTypePowerSource.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterSequenceString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Connector value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.id()) +
            FfiConverterString.INSTANCE.allocationSize(value.standard()) +
            FfiConverterOptionalTypeConnectorFormat.INSTANCE.allocationSize(value.format()) +
            FfiConverterTypeCurrentType.INSTANCE.allocationSize(value.currentType()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.maxPowerKw()) +
            FfiConverterTypePowerSource.INSTANCE.allocationSize(value.powerSource()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxVoltageV()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxCurrentA()) +
            FfiConverterSequenceString.INSTANCE.allocationSize(value.tariffIds())
      );
  }

  @Override
  public void write(Connector value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.id(), buf);
      FfiConverterString.INSTANCE.write(value.standard(), buf);
      FfiConverterOptionalTypeConnectorFormat.INSTANCE.write(value.format(), buf);
      FfiConverterTypeCurrentType.INSTANCE.write(value.currentType(), buf);
      FfiConverterDouble.INSTANCE.write(value.maxPowerKw(), buf);
      FfiConverterTypePowerSource.INSTANCE.write(value.powerSource(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxVoltageV(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxCurrentA(), buf);
      FfiConverterSequenceString.INSTANCE.write(value.tariffIds(), buf);
  }
}
