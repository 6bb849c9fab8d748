package io.github.wattfarer;

enum FfiConverterOptionalTypeOcpiRestrictions implements FfiConverterRustBuffer<OcpiRestrictions> {
  INSTANCE;

  @Override
  public OcpiRestrictions read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeOcpiRestrictions.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(OcpiRestrictions value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeOcpiRestrictions.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(OcpiRestrictions value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeOcpiRestrictions.INSTANCE.write(value, buf);
    }
  }
}
