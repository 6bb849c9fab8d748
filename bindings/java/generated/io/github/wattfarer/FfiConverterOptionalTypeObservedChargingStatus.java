package io.github.wattfarer;

enum FfiConverterOptionalTypeObservedChargingStatus implements FfiConverterRustBuffer<ObservedChargingStatus> {
  INSTANCE;

  @Override
  public ObservedChargingStatus read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeObservedChargingStatus.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ObservedChargingStatus value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeObservedChargingStatus.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ObservedChargingStatus value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeObservedChargingStatus.INSTANCE.write(value, buf);
    }
  }
}
