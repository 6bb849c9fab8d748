package io.github.wattfarer;

enum FfiConverterOptionalTypeObservedNumber implements FfiConverterRustBuffer<ObservedNumber> {
  INSTANCE;

  @Override
  public ObservedNumber read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeObservedNumber.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ObservedNumber value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeObservedNumber.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ObservedNumber value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeObservedNumber.INSTANCE.write(value, buf);
    }
  }
}
