package io.github.wattfarer;

enum FfiConverterTypeControllerOptions implements FfiConverterRustBuffer<ControllerOptions> {
  INSTANCE;

  @Override
  public ControllerOptions read(java.nio.ByteBuffer buf) {
    return new ControllerOptions(
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ControllerOptions value) {
      return (
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.messageLifeS()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.staleS()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.retryS()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.toleranceA())
      );
  }

  @Override
  public void write(ControllerOptions value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalDouble.INSTANCE.write(value.messageLifeS(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.staleS(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.retryS(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.toleranceA(), buf);
  }
}
