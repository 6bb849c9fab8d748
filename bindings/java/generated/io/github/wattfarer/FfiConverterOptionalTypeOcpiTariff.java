package io.github.wattfarer;

enum FfiConverterOptionalTypeOcpiTariff implements FfiConverterRustBuffer<OcpiTariff> {
  INSTANCE;

  @Override
  public OcpiTariff read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeOcpiTariff.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(OcpiTariff value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeOcpiTariff.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(OcpiTariff value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeOcpiTariff.INSTANCE.write(value, buf);
    }
  }
}
