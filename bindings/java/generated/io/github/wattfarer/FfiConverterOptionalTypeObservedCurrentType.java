package io.github.wattfarer;

enum FfiConverterOptionalTypeObservedCurrentType implements FfiConverterRustBuffer<ObservedCurrentType> {
  INSTANCE;

  @Override
  public ObservedCurrentType read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeObservedCurrentType.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ObservedCurrentType value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeObservedCurrentType.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ObservedCurrentType value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeObservedCurrentType.INSTANCE.write(value, buf);
    }
  }
}
