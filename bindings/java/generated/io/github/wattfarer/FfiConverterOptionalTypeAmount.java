package io.github.wattfarer;

enum FfiConverterOptionalTypeAmount implements FfiConverterRustBuffer<Amount> {
  INSTANCE;

  @Override
  public Amount read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeAmount.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Amount value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeAmount.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Amount value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeAmount.INSTANCE.write(value, buf);
    }
  }
}
