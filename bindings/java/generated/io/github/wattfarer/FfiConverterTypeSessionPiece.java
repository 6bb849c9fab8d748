package io.github.wattfarer;

enum FfiConverterTypeSessionPiece implements FfiConverterRustBuffer<SessionPiece> {
  INSTANCE;

  @Override
  public SessionPiece read(java.nio.ByteBuffer buf) {
    return new SessionPiece(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(SessionPiece value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.startsAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.endsAt()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.deliveredPowerKw()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.currentA())
      );
  }

  @Override
  public void write(SessionPiece value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.startsAt(), buf);
      FfiConverterString.INSTANCE.write(value.endsAt(), buf);
      FfiConverterDouble.INSTANCE.write(value.deliveredPowerKw(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.currentA(), buf);
  }
}
