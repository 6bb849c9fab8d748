package io.github.wattfarer;

enum FfiConverterTypeObservedFlag implements FfiConverterRustBuffer<ObservedFlag> {
  INSTANCE;

  @Override
  public ObservedFlag read(java.nio.ByteBuffer buf) {
    return new ObservedFlag(
      FfiConverterOptionalBoolean.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeQuality.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ObservedFlag value) {
      return (
            FfiConverterOptionalBoolean.INSTANCE.allocationSize(value.value()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.raw()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.observedAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.fetchedAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.source()) +
            FfiConverterTypeQuality.INSTANCE.allocationSize(value.quality())
      );
  }

  @Override
  public void write(ObservedFlag value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalBoolean.INSTANCE.write(value.value(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.raw(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.observedAt(), buf);
      FfiConverterString.INSTANCE.write(value.fetchedAt(), buf);
      FfiConverterString.INSTANCE.write(value.source(), buf);
      FfiConverterTypeQuality.INSTANCE.write(value.quality(), buf);
  }
}
