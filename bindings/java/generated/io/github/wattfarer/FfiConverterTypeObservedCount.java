package io.github.wattfarer;

enum FfiConverterTypeObservedCount implements FfiConverterRustBuffer<ObservedCount> {
  INSTANCE;

  @Override
  public ObservedCount read(java.nio.ByteBuffer buf) {
    return new ObservedCount(
      FfiConverterOptionalInteger.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeQuality.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ObservedCount value) {
      return (
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.value()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.raw()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.observedAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.fetchedAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.source()) +
            FfiConverterTypeQuality.INSTANCE.allocationSize(value.quality())
      );
  }

  @Override
  public void write(ObservedCount value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalInteger.INSTANCE.write(value.value(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.raw(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.observedAt(), buf);
      FfiConverterString.INSTANCE.write(value.fetchedAt(), buf);
      FfiConverterString.INSTANCE.write(value.source(), buf);
      FfiConverterTypeQuality.INSTANCE.write(value.quality(), buf);
  }
}
