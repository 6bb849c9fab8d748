package io.github.wattfarer;

enum FfiConverterTypeEvse implements FfiConverterRustBuffer<Evse> {
  INSTANCE;

  @Override
  public Evse read(java.nio.ByteBuffer buf) {
    return new Evse(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypeConnector.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Evse value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.uid()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.evseId()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.status()) +
            FfiConverterSequenceTypeConnector.INSTANCE.allocationSize(value.connectors())
      );
  }

  @Override
  public void write(Evse value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.uid(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.evseId(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.status(), buf);
      FfiConverterSequenceTypeConnector.INSTANCE.write(value.connectors(), buf);
  }
}
