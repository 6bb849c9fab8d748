package io.github.wattfarer;

enum FfiConverterOptionalTypeSite implements FfiConverterRustBuffer<Site> {
  INSTANCE;

  @Override
  public Site read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeSite.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Site value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeSite.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Site value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeSite.INSTANCE.write(value, buf);
    }
  }
}
