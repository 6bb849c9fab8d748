package io.github.wattfarer;

enum FfiConverterTypePlanRequest implements FfiConverterRustBuffer<PlanRequest> {
  INSTANCE;

  @Override
  public PlanRequest read(java.nio.ByteBuffer buf) {
    return new PlanRequest(
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypeWaypoint.INSTANCE.read(buf),
      FfiConverterTypeVehicleRef.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeConditions.INSTANCE.read(buf),
      FfiConverterFloat64Array.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalTypeObjective.INSTANCE.read(buf),
      FfiConverterSequenceTypeSessionTariff.INSTANCE.read(buf),
      FfiConverterOptionalTypeStationFilter.INSTANCE.read(buf),
      FfiConverterSequenceTypeAvoid.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeProveOn.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalLong.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(PlanRequest value) {
      return (
            FfiConverterOptionalString.INSTANCE.allocationSize(value.clientRef()) +
            FfiConverterSequenceTypeWaypoint.INSTANCE.allocationSize(value.places()) +
            FfiConverterTypeVehicleRef.INSTANCE.allocationSize(value.vehicle()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.startSoc()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.reserveSoc()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.arriveSoc()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.stopMinSoc()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.stopLeaveSoc()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.stopMaxSoc()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.overheadS()) +
            FfiConverterOptionalTypeConditions.INSTANCE.allocationSize(value.conditions()) +
            FfiConverterFloat64Array.INSTANCE.allocationSize(value.maxKmhOptions()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.departsAt()) +
            FfiConverterOptionalTypeObjective.INSTANCE.allocationSize(value.objective()) +
            FfiConverterSequenceTypeSessionTariff.INSTANCE.allocationSize(value.tariffs()) +
            FfiConverterOptionalTypeStationFilter.INSTANCE.allocationSize(value.stations()) +
            FfiConverterSequenceTypeAvoid.INSTANCE.allocationSize(value.avoid()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.snapM()) +
            FfiConverterOptionalTypeProveOn.INSTANCE.allocationSize(value.proveOn()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.gapLimit()) +
            FfiConverterOptionalLong.INSTANCE.allocationSize(value.labelLimit()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.timeLimitS())
      );
  }

  @Override
  public void write(PlanRequest value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalString.INSTANCE.write(value.clientRef(), buf);
      FfiConverterSequenceTypeWaypoint.INSTANCE.write(value.places(), buf);
      FfiConverterTypeVehicleRef.INSTANCE.write(value.vehicle(), buf);
      FfiConverterDouble.INSTANCE.write(value.startSoc(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.reserveSoc(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.arriveSoc(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.stopMinSoc(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.stopLeaveSoc(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.stopMaxSoc(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.overheadS(), buf);
      FfiConverterOptionalTypeConditions.INSTANCE.write(value.conditions(), buf);
      FfiConverterFloat64Array.INSTANCE.write(value.maxKmhOptions(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.departsAt(), buf);
      FfiConverterOptionalTypeObjective.INSTANCE.write(value.objective(), buf);
      FfiConverterSequenceTypeSessionTariff.INSTANCE.write(value.tariffs(), buf);
      FfiConverterOptionalTypeStationFilter.INSTANCE.write(value.stations(), buf);
      FfiConverterSequenceTypeAvoid.INSTANCE.write(value.avoid(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.snapM(), buf);
      FfiConverterOptionalTypeProveOn.INSTANCE.write(value.proveOn(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.gapLimit(), buf);
      FfiConverterOptionalLong.INSTANCE.write(value.labelLimit(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.timeLimitS(), buf);
  }
}
