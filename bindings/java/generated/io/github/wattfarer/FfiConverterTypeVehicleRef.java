package io.github.wattfarer;

enum FfiConverterTypeVehicleRef implements FfiConverterRustBuffer<VehicleRef> {
  INSTANCE;

  @Override
  public VehicleRef read(java.nio.ByteBuffer buf) {
    return new VehicleRef(
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalTypeVehicle.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(VehicleRef value) {
      return (
            FfiConverterOptionalString.INSTANCE.allocationSize(value.id()) +
            FfiConverterOptionalTypeVehicle.INSTANCE.allocationSize(value.record()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.make()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.model()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.year()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.vehicleClass())
      );
  }

  @Override
  public void write(VehicleRef value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalString.INSTANCE.write(value.id(), buf);
      FfiConverterOptionalTypeVehicle.INSTANCE.write(value.record(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.make(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.model(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.year(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.vehicleClass(), buf);
  }
}
