package io.github.wattfarer;

enum FfiConverterOptionalTypeFailure implements FfiConverterRustBuffer<Failure> {
  INSTANCE;

  @Override
  public Failure read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeFailure.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Failure value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeFailure.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Failure value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeFailure.INSTANCE.write(value, buf);
    }
  }
}
