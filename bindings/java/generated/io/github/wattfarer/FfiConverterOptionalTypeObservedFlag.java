package io.github.wattfarer;

enum FfiConverterOptionalTypeObservedFlag implements FfiConverterRustBuffer<ObservedFlag> {
  INSTANCE;

  @Override
  public ObservedFlag read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeObservedFlag.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ObservedFlag value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeObservedFlag.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ObservedFlag value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeObservedFlag.INSTANCE.write(value, buf);
    }
  }
}
