package io.github.wattfarer;

enum FfiConverterTypeDriveRequest implements FfiConverterRustBuffer<DriveRequest> {
  INSTANCE;

  @Override
  public DriveRequest read(java.nio.ByteBuffer buf) {
    return new DriveRequest(
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypeWaypoint.INSTANCE.read(buf),
      FfiConverterTypeVehicleRef.INSTANCE.read(buf),
      FfiConverterOptionalTypeConditions.INSTANCE.read(buf),
      FfiConverterSequenceTypeAvoid.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(DriveRequest value) {
      return (
            FfiConverterOptionalString.INSTANCE.allocationSize(value.clientRef()) +
            FfiConverterSequenceTypeWaypoint.INSTANCE.allocationSize(value.places()) +
            FfiConverterTypeVehicleRef.INSTANCE.allocationSize(value.vehicle()) +
            FfiConverterOptionalTypeConditions.INSTANCE.allocationSize(value.conditions()) +
            FfiConverterSequenceTypeAvoid.INSTANCE.allocationSize(value.avoid()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.snapM())
      );
  }

  @Override
  public void write(DriveRequest value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalString.INSTANCE.write(value.clientRef(), buf);
      FfiConverterSequenceTypeWaypoint.INSTANCE.write(value.places(), buf);
      FfiConverterTypeVehicleRef.INSTANCE.write(value.vehicle(), buf);
      FfiConverterOptionalTypeConditions.INSTANCE.write(value.conditions(), buf);
      FfiConverterSequenceTypeAvoid.INSTANCE.write(value.avoid(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.snapM(), buf);
  }
}
