package io.github.wattfarer;

enum FfiConverterTypeOcpiTariff implements FfiConverterRustBuffer<OcpiTariff> {
  INSTANCE;

  @Override
  public OcpiTariff read(java.nio.ByteBuffer buf) {
    return new OcpiTariff(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterSequenceTypeOcpiElement.INSTANCE.read(buf),
      FfiConverterOptionalTypeOcpiPrice.INSTANCE.read(buf),
      FfiConverterOptionalTypeOcpiPrice.INSTANCE.read(buf),
      FfiConverterOptionalTypeOcpiTaxIncluded.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(OcpiTariff value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.id()) +
            FfiConverterString.INSTANCE.allocationSize(value.currency()) +
            FfiConverterSequenceTypeOcpiElement.INSTANCE.allocationSize(value.elements()) +
            FfiConverterOptionalTypeOcpiPrice.INSTANCE.allocationSize(value.minPrice()) +
            FfiConverterOptionalTypeOcpiPrice.INSTANCE.allocationSize(value.maxPrice()) +
            FfiConverterOptionalTypeOcpiTaxIncluded.INSTANCE.allocationSize(value.taxIncluded())
      );
  }

  @Override
  public void write(OcpiTariff value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.id(), buf);
      FfiConverterString.INSTANCE.write(value.currency(), buf);
      FfiConverterSequenceTypeOcpiElement.INSTANCE.write(value.elements(), buf);
      FfiConverterOptionalTypeOcpiPrice.INSTANCE.write(value.minPrice(), buf);
      FfiConverterOptionalTypeOcpiPrice.INSTANCE.write(value.maxPrice(), buf);
      FfiConverterOptionalTypeOcpiTaxIncluded.INSTANCE.write(value.taxIncluded(), buf);
  }
}
