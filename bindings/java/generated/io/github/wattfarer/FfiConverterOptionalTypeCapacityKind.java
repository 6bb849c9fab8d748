package io.github.wattfarer;

enum FfiConverterOptionalTypeCapacityKind implements FfiConverterRustBuffer<CapacityKind> {
  INSTANCE;

  @Override
  public CapacityKind read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeCapacityKind.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(CapacityKind value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeCapacityKind.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(CapacityKind value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeCapacityKind.INSTANCE.write(value, buf);
    }
  }
}
