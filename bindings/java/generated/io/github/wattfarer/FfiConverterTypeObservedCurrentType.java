package io.github.wattfarer;

enum FfiConverterTypeObservedCurrentType implements FfiConverterRustBuffer<ObservedCurrentType> {
  INSTANCE;

  @Override
  public ObservedCurrentType read(java.nio.ByteBuffer buf) {
    return new ObservedCurrentType(
      FfiConverterOptionalTypeCurrentType.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeQuality.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ObservedCurrentType value) {
      return (
            FfiConverterOptionalTypeCurrentType.INSTANCE.allocationSize(value.value()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.raw()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.observedAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.fetchedAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.source()) +
            FfiConverterTypeQuality.INSTANCE.allocationSize(value.quality())
      );
  }

  @Override
  public void write(ObservedCurrentType value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalTypeCurrentType.INSTANCE.write(value.value(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.raw(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.observedAt(), buf);
      FfiConverterString.INSTANCE.write(value.fetchedAt(), buf);
      FfiConverterString.INSTANCE.write(value.source(), buf);
      FfiConverterTypeQuality.INSTANCE.write(value.quality(), buf);
  }
}
