package io.github.wattfarer;

enum FfiConverterOptionalTypeCurrentType implements FfiConverterRustBuffer<CurrentType> {
  INSTANCE;

  @Override
  public CurrentType read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeCurrentType.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(CurrentType value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeCurrentType.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(CurrentType value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeCurrentType.INSTANCE.write(value, buf);
    }
  }
}
