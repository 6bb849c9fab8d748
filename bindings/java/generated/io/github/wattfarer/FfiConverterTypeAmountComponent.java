package io.github.wattfarer;

enum FfiConverterTypeAmountComponent implements FfiConverterRustBuffer<AmountComponent> {
  INSTANCE;

  @Override
  public AmountComponent read(java.nio.ByteBuffer buf) {
    return new AmountComponent(
      FfiConverterTypeAmountComponentKind.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(AmountComponent value) {
      return (
            FfiConverterTypeAmountComponentKind.INSTANCE.allocationSize(value.kind()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.quantity()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.price()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.total())
      );
  }

  @Override
  public void write(AmountComponent value, java.nio.ByteBuffer buf) {
      FfiConverterTypeAmountComponentKind.INSTANCE.write(value.kind(), buf);
      FfiConverterDouble.INSTANCE.write(value.quantity(), buf);
      FfiConverterDouble.INSTANCE.write(value.price(), buf);
      FfiConverterDouble.INSTANCE.write(value.total(), buf);
  }
}
