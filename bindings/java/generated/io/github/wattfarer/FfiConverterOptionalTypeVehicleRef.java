package io.github.wattfarer;

enum FfiConverterOptionalTypeVehicleRef implements FfiConverterRustBuffer<VehicleRef> {
  INSTANCE;

  @Override
  public VehicleRef read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeVehicleRef.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(VehicleRef value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeVehicleRef.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(VehicleRef value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeVehicleRef.INSTANCE.write(value, buf);
    }
  }
}
