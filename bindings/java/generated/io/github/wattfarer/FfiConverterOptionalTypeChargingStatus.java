package io.github.wattfarer;

enum FfiConverterOptionalTypeChargingStatus implements FfiConverterRustBuffer<ChargingStatus> {
  INSTANCE;

  @Override
  public ChargingStatus read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeChargingStatus.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ChargingStatus value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeChargingStatus.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ChargingStatus value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeChargingStatus.INSTANCE.write(value, buf);
    }
  }
}
