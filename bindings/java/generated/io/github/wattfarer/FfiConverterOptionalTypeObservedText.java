package io.github.wattfarer;

enum FfiConverterOptionalTypeObservedText implements FfiConverterRustBuffer<ObservedText> {
  INSTANCE;

  @Override
  public ObservedText read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeObservedText.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ObservedText value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeObservedText.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ObservedText value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeObservedText.INSTANCE.write(value, buf);
    }
  }
}
