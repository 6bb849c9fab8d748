package io.github.wattfarer;

enum FfiConverterOptionalTypeChargeState implements FfiConverterRustBuffer<ChargeState> {
  INSTANCE;

  @Override
  public ChargeState read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeChargeState.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ChargeState value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeChargeState.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ChargeState value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeChargeState.INSTANCE.write(value, buf);
    }
  }
}
