package io.github.wattfarer;

enum FfiConverterTypeVehicle implements FfiConverterRustBuffer<Vehicle> {
  INSTANCE;

  @Override
  public Vehicle read(java.nio.ByteBuffer buf) {
    return new Vehicle(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterInteger.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf),
      FfiConverterTypeVehicleKind.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterInteger.INSTANCE.read(buf),
      FfiConverterOptionalTypeDcCharging.INSTANCE.read(buf),
      FfiConverterTypeAcCharging.INSTANCE.read(buf),
      FfiConverterSequenceString.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalBoolean.INSTANCE.read(buf),
      FfiConverterTypeRatedConsumption.INSTANCE.read(buf),
      FfiConverterSequenceTypeSource.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Vehicle value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.id()) +
            FfiConverterString.INSTANCE.allocationSize(value.make()) +
            FfiConverterString.INSTANCE.allocationSize(value.model()) +
            FfiConverterString.INSTANCE.allocationSize(value.variant()) +
            FfiConverterInteger.INSTANCE.allocationSize(value.yearFrom()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.yearTo()) +
            FfiConverterTypeVehicleKind.INSTANCE.allocationSize(value.kind()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.grossCapacityKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.usableCapacityKwh()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.chemistry()) +
            FfiConverterInteger.INSTANCE.allocationSize(value.voltageClass()) +
            FfiConverterOptionalTypeDcCharging.INSTANCE.allocationSize(value.dc()) +
            FfiConverterTypeAcCharging.INSTANCE.allocationSize(value.ac()) +
            FfiConverterSequenceString.INSTANCE.allocationSize(value.inlets()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.massKg()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.dragAreaM2()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.rollingResistanceCoefficient()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.regenerationEfficiency()) +
            FfiConverterOptionalBoolean.INSTANCE.allocationSize(value.heatPump()) +
            FfiConverterTypeRatedConsumption.INSTANCE.allocationSize(value.rated()) +
            FfiConverterSequenceTypeSource.INSTANCE.allocationSize(value.sources())
      );
  }

  @Override
  public void write(Vehicle value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.id(), buf);
      FfiConverterString.INSTANCE.write(value.make(), buf);
      FfiConverterString.INSTANCE.write(value.model(), buf);
      FfiConverterString.INSTANCE.write(value.variant(), buf);
      FfiConverterInteger.INSTANCE.write(value.yearFrom(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.yearTo(), buf);
      FfiConverterTypeVehicleKind.INSTANCE.write(value.kind(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.grossCapacityKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.usableCapacityKwh(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.chemistry(), buf);
      FfiConverterInteger.INSTANCE.write(value.voltageClass(), buf);
      FfiConverterOptionalTypeDcCharging.INSTANCE.write(value.dc(), buf);
      FfiConverterTypeAcCharging.INSTANCE.write(value.ac(), buf);
      FfiConverterSequenceString.INSTANCE.write(value.inlets(), buf);
      FfiConverterDouble.INSTANCE.write(value.massKg(), buf);
      FfiConverterDouble.INSTANCE.write(value.dragAreaM2(), buf);
      FfiConverterDouble.INSTANCE.write(value.rollingResistanceCoefficient(), buf);
      FfiConverterDouble.INSTANCE.write(value.regenerationEfficiency(), buf);
      FfiConverterOptionalBoolean.INSTANCE.write(value.heatPump(), buf);
      FfiConverterTypeRatedConsumption.INSTANCE.write(value.rated(), buf);
      FfiConverterSequenceTypeSource.INSTANCE.write(value.sources(), buf);
  }
}
