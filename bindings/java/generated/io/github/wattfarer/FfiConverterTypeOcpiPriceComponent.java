package io.github.wattfarer;

enum FfiConverterTypeOcpiPriceComponent implements FfiConverterRustBuffer<OcpiPriceComponent> {
  INSTANCE;

  @Override
  public OcpiPriceComponent read(java.nio.ByteBuffer buf) {
    return new OcpiPriceComponent(
      FfiConverterTypeOcpiDimension.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(OcpiPriceComponent value) {
      return (
            FfiConverterTypeOcpiDimension.INSTANCE.allocationSize(value.dimension()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.price()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.vat()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.stepSize())
      );
  }

  @Override
  public void write(OcpiPriceComponent value, java.nio.ByteBuffer buf) {
      FfiConverterTypeOcpiDimension.INSTANCE.write(value.dimension(), buf);
      FfiConverterDouble.INSTANCE.write(value.price(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.vat(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.stepSize(), buf);
  }
}
