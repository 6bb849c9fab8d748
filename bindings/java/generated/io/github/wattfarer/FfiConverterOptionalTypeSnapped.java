package io.github.wattfarer;

enum FfiConverterOptionalTypeSnapped implements FfiConverterRustBuffer<Snapped> {
  INSTANCE;

  @Override
  public Snapped read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeSnapped.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Snapped value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeSnapped.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Snapped value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeSnapped.INSTANCE.write(value, buf);
    }
  }
}
