package io.github.wattfarer;

enum FfiConverterOptionalTypeDcCharging implements FfiConverterRustBuffer<DcCharging> {
  INSTANCE;

  @Override
  public DcCharging read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeDcCharging.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(DcCharging value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeDcCharging.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(DcCharging value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeDcCharging.INSTANCE.write(value, buf);
    }
  }
}
