package io.github.wattfarer;

enum FfiConverterOptionalTypeVehicle implements FfiConverterRustBuffer<Vehicle> {
  INSTANCE;

  @Override
  public Vehicle read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeVehicle.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Vehicle value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeVehicle.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Vehicle value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeVehicle.INSTANCE.write(value, buf);
    }
  }
}
