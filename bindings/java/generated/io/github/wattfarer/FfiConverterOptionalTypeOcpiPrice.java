package io.github.wattfarer;

enum FfiConverterOptionalTypeOcpiPrice implements FfiConverterRustBuffer<OcpiPrice> {
  INSTANCE;

  @Override
  public OcpiPrice read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeOcpiPrice.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(OcpiPrice value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeOcpiPrice.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(OcpiPrice value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeOcpiPrice.INSTANCE.write(value, buf);
    }
  }
}
