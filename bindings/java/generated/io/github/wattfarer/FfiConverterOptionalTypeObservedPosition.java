package io.github.wattfarer;

enum FfiConverterOptionalTypeObservedPosition implements FfiConverterRustBuffer<ObservedPosition> {
  INSTANCE;

  @Override
  public ObservedPosition read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeObservedPosition.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ObservedPosition value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeObservedPosition.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ObservedPosition value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeObservedPosition.INSTANCE.write(value, buf);
    }
  }
}
