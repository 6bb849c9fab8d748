package io.github.wattfarer;

enum FfiConverterTypeInputUsed implements FfiConverterRustBuffer<InputUsed> {
  INSTANCE;

  @Override
  public InputUsed read(java.nio.ByteBuffer buf) {
    return new InputUsed(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeInputSource.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(InputUsed value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.name()) +
            FfiConverterString.INSTANCE.allocationSize(value.value()) +
            FfiConverterTypeInputSource.INSTANCE.allocationSize(value.source()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.ageS())
      );
  }

  @Override
  public void write(InputUsed value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.name(), buf);
      FfiConverterString.INSTANCE.write(value.value(), buf);
      FfiConverterTypeInputSource.INSTANCE.write(value.source(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.ageS(), buf);
  }
}
