package io.github.wattfarer;

enum FfiConverterTypeTariff implements FfiConverterRustBuffer<Tariff> {
  INSTANCE;

  @Override
  public Tariff read(java.nio.ByteBuffer buf) {
    return new Tariff(
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypePriceRow.INSTANCE.read(buf),
      FfiConverterSequenceTypeTimeOfUseRule.INSTANCE.read(buf),
      FfiConverterOptionalTypeGapRule.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Tariff value) {
      return (
            FfiConverterOptionalString.INSTANCE.allocationSize(value.id()) +
            FfiConverterString.INSTANCE.allocationSize(value.currency()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.timeZone()) +
            FfiConverterSequenceTypePriceRow.INSTANCE.allocationSize(value.prices()) +
            FfiConverterSequenceTypeTimeOfUseRule.INSTANCE.allocationSize(value.rules()) +
            FfiConverterOptionalTypeGapRule.INSTANCE.allocationSize(value.gaps())
      );
  }

  @Override
  public void write(Tariff value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalString.INSTANCE.write(value.id(), buf);
      FfiConverterString.INSTANCE.write(value.currency(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.timeZone(), buf);
      FfiConverterSequenceTypePriceRow.INSTANCE.write(value.prices(), buf);
      FfiConverterSequenceTypeTimeOfUseRule.INSTANCE.write(value.rules(), buf);
      FfiConverterOptionalTypeGapRule.INSTANCE.write(value.gaps(), buf);
  }
}
