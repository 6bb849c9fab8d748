package io.github.wattfarer;

enum FfiConverterOptionalTypeNotice implements FfiConverterRustBuffer<Notice> {
  INSTANCE;

  @Override
  public Notice read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeNotice.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Notice value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeNotice.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Notice value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeNotice.INSTANCE.write(value, buf);
    }
  }
}
