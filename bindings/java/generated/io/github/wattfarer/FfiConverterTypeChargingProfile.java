package io.github.wattfarer;

enum FfiConverterTypeChargingProfile implements FfiConverterRustBuffer<ChargingProfile> {
  INSTANCE;

  @Override
  public ChargingProfile read(java.nio.ByteBuffer buf) {
    return new ChargingProfile(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeProfileProtocol.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ChargingProfile value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.reference()) +
            FfiConverterTypeProfileProtocol.INSTANCE.allocationSize(value.protocol()) +
            FfiConverterString.INSTANCE.allocationSize(value.body())
      );
  }

  @Override
  public void write(ChargingProfile value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.reference(), buf);
      FfiConverterTypeProfileProtocol.INSTANCE.write(value.protocol(), buf);
      FfiConverterString.INSTANCE.write(value.body(), buf);
  }
}
