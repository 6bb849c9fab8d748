package io.github.wattfarer;

enum FfiConverterOptionalTypeCertificate implements FfiConverterRustBuffer<Certificate> {
  INSTANCE;

  @Override
  public Certificate read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeCertificate.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Certificate value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeCertificate.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Certificate value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeCertificate.INSTANCE.write(value, buf);
    }
  }
}
