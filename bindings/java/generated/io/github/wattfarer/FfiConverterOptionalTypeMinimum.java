package io.github.wattfarer;

enum FfiConverterOptionalTypeMinimum implements FfiConverterRustBuffer<Minimum> {
  INSTANCE;

  @Override
  public Minimum read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeMinimum.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Minimum value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeMinimum.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Minimum value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeMinimum.INSTANCE.write(value, buf);
    }
  }
}
