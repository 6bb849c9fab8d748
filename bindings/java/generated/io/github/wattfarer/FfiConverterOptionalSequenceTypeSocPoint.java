package io.github.wattfarer;

enum FfiConverterOptionalSequenceTypeSocPoint implements FfiConverterRustBuffer<java.util.List<SocPoint>> {
  INSTANCE;

  @Override
  public java.util.List<SocPoint> read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterSequenceTypeSocPoint.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(java.util.List<SocPoint> value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterSequenceTypeSocPoint.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(java.util.List<SocPoint> value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterSequenceTypeSocPoint.INSTANCE.write(value, buf);
    }
  }
}
