package io.github.wattfarer;

enum FfiConverterOptionalTypeVehicleKind implements FfiConverterRustBuffer<VehicleKind> {
  INSTANCE;

  @Override
  public VehicleKind read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeVehicleKind.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(VehicleKind value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeVehicleKind.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(VehicleKind value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeVehicleKind.INSTANCE.write(value, buf);
    }
  }
}
