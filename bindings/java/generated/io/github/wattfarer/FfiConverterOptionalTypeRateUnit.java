package io.github.wattfarer;

enum FfiConverterOptionalTypeRateUnit implements FfiConverterRustBuffer<RateUnit> {
  INSTANCE;

  @Override
  public RateUnit read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeRateUnit.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(RateUnit value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeRateUnit.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(RateUnit value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeRateUnit.INSTANCE.write(value, buf);
    }
  }
}
