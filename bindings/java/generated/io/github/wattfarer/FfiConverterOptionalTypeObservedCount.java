package io.github.wattfarer;

enum FfiConverterOptionalTypeObservedCount implements FfiConverterRustBuffer<ObservedCount> {
  INSTANCE;

  @Override
  public ObservedCount read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeObservedCount.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ObservedCount value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeObservedCount.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ObservedCount value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeObservedCount.INSTANCE.write(value, buf);
    }
  }
}
