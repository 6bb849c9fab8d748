package io.github.wattfarer;

enum FfiConverterOptionalTypeOcpiTaxIncluded implements FfiConverterRustBuffer<OcpiTaxIncluded> {
  INSTANCE;

  @Override
  public OcpiTaxIncluded read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeOcpiTaxIncluded.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(OcpiTaxIncluded value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeOcpiTaxIncluded.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(OcpiTaxIncluded value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeOcpiTaxIncluded.INSTANCE.write(value, buf);
    }
  }
}
