package io.github.wattfarer;

enum FfiConverterTypeEnodeEvent implements FfiConverterRustBuffer<EnodeEvent> {
  INSTANCE;

  @Override
  public EnodeEvent read(java.nio.ByteBuffer buf) {
    return new EnodeEvent(
      FfiConverterTypeEnodeEventKind.INSTANCE.read(buf),
      FfiConverterOptionalTypeChargeState.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(EnodeEvent value) {
      return (
            FfiConverterTypeEnodeEventKind.INSTANCE.allocationSize(value.kind()) +
            FfiConverterOptionalTypeChargeState.INSTANCE.allocationSize(value.state()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.connectionId()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.eventType())
      );
  }

  @Override
  public void write(EnodeEvent value, java.nio.ByteBuffer buf) {
      FfiConverterTypeEnodeEventKind.INSTANCE.write(value.kind(), buf);
      FfiConverterOptionalTypeChargeState.INSTANCE.write(value.state(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.connectionId(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.eventType(), buf);
  }
}
