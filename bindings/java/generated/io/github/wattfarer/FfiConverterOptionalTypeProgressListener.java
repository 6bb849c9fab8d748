package io.github.wattfarer;

enum FfiConverterOptionalTypeProgressListener implements FfiConverterRustBuffer<ProgressListener> {
  INSTANCE;

  @Override
  public ProgressListener read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeProgressListener.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ProgressListener value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeProgressListener.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ProgressListener value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeProgressListener.INSTANCE.write(value, buf);
    }
  }
}
