package io.github.wattfarer;

enum FfiConverterTypeOcpiPrice implements FfiConverterRustBuffer<OcpiPrice> {
  INSTANCE;

  @Override
  public OcpiPrice read(java.nio.ByteBuffer buf) {
    return new OcpiPrice(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(OcpiPrice value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.exclVat()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.inclVat())
      );
  }

  @Override
  public void write(OcpiPrice value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.exclVat(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.inclVat(), buf);
  }
}
