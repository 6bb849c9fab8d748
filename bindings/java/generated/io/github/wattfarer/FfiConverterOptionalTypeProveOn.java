package io.github.wattfarer;

enum FfiConverterOptionalTypeProveOn implements FfiConverterRustBuffer<ProveOn> {
  INSTANCE;

  @Override
  public ProveOn read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeProveOn.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ProveOn value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeProveOn.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ProveOn value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeProveOn.INSTANCE.write(value, buf);
    }
  }
}
