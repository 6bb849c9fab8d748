package io.github.wattfarer;

enum FfiConverterOptionalTypeCancelToken implements FfiConverterRustBuffer<CancelToken> {
  INSTANCE;

  @Override
  public CancelToken read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeCancelToken.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(CancelToken value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeCancelToken.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(CancelToken value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeCancelToken.INSTANCE.write(value, buf);
    }
  }
}
