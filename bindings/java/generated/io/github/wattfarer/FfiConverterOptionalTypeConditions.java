package io.github.wattfarer;

enum FfiConverterOptionalTypeConditions implements FfiConverterRustBuffer<Conditions> {
  INSTANCE;

  @Override
  public Conditions read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeConditions.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Conditions value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeConditions.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Conditions value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeConditions.INSTANCE.write(value, buf);
    }
  }
}
