package io.github.wattfarer;

enum FfiConverterTypePriceRow implements FfiConverterRustBuffer<PriceRow> {
  INSTANCE;

  @Override
  public PriceRow read(java.nio.ByteBuffer buf) {
    return new PriceRow(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(PriceRow value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.startsAt()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.endsAt()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.pricePerKwh())
      );
  }

  @Override
  public void write(PriceRow value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.startsAt(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.endsAt(), buf);
      FfiConverterDouble.INSTANCE.write(value.pricePerKwh(), buf);
  }
}
