package io.github.wattfarer;

enum FfiConverterOptionalTypeChargeEstimate implements FfiConverterRustBuffer<ChargeEstimate> {
  INSTANCE;

  @Override
  public ChargeEstimate read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeChargeEstimate.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ChargeEstimate value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeChargeEstimate.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ChargeEstimate value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeChargeEstimate.INSTANCE.write(value, buf);
    }
  }
}
