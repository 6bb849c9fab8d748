package io.github.wattfarer;

enum FfiConverterTypeAmount implements FfiConverterRustBuffer<Amount> {
  INSTANCE;

  @Override
  public Amount read(java.nio.ByteBuffer buf) {
    return new Amount(
      FfiConverterTypeAmountStatus.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterSequenceTypeAmountComponent.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Amount value) {
      return (
            FfiConverterTypeAmountStatus.INSTANCE.allocationSize(value.status()) +
            FfiConverterString.INSTANCE.allocationSize(value.currency()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.total()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.beforeTaxes()) +
            FfiConverterSequenceTypeAmountComponent.INSTANCE.allocationSize(value.components()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.tariffId())
      );
  }

  @Override
  public void write(Amount value, java.nio.ByteBuffer buf) {
      FfiConverterTypeAmountStatus.INSTANCE.write(value.status(), buf);
      FfiConverterString.INSTANCE.write(value.currency(), buf);
      FfiConverterDouble.INSTANCE.write(value.total(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.beforeTaxes(), buf);
      FfiConverterSequenceTypeAmountComponent.INSTANCE.write(value.components(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.tariffId(), buf);
  }
}
