package io.github.wattfarer;

enum FfiConverterTypeOcpiElement implements FfiConverterRustBuffer<OcpiElement> {
  INSTANCE;

  @Override
  public OcpiElement read(java.nio.ByteBuffer buf) {
    return new OcpiElement(
      FfiConverterSequenceTypeOcpiPriceComponent.INSTANCE.read(buf),
      FfiConverterOptionalTypeOcpiRestrictions.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(OcpiElement value) {
      return (
            FfiConverterSequenceTypeOcpiPriceComponent.INSTANCE.allocationSize(value.priceComponents()) +
            FfiConverterOptionalTypeOcpiRestrictions.INSTANCE.allocationSize(value.restrictions())
      );
  }

  @Override
  public void write(OcpiElement value, java.nio.ByteBuffer buf) {
      FfiConverterSequenceTypeOcpiPriceComponent.INSTANCE.write(value.priceComponents(), buf);
      FfiConverterOptionalTypeOcpiRestrictions.INSTANCE.write(value.restrictions(), buf);
  }
}
