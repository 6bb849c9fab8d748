package io.github.wattfarer;

enum FfiConverterOptionalSequenceTypeLimitSpan implements FfiConverterRustBuffer<java.util.List<LimitSpan>> {
  INSTANCE;

  @Override
  public java.util.List<LimitSpan> read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterSequenceTypeLimitSpan.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(java.util.List<LimitSpan> value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterSequenceTypeLimitSpan.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(java.util.List<LimitSpan> value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterSequenceTypeLimitSpan.INSTANCE.write(value, buf);
    }
  }
}
