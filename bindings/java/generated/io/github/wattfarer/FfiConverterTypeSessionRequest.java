package io.github.wattfarer;

enum FfiConverterTypeSessionRequest implements FfiConverterRustBuffer<SessionRequest> {
  INSTANCE;

  @Override
  public SessionRequest read(java.nio.ByteBuffer buf) {
    return new SessionRequest(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalTypeVehicleRef.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterTypeChargeGoal.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeMinimum.INSTANCE.read(buf),
      FfiConverterOptionalTypeCurrentType.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf),
      FfiConverterOptionalTypeConditions.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeTariff.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(SessionRequest value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.reference()) +
            FfiConverterOptionalTypeVehicleRef.INSTANCE.allocationSize(value.vehicle()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.startSoc()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.highestStartSoc()) +
            FfiConverterTypeChargeGoal.INSTANCE.allocationSize(value.goal()) +
            FfiConverterString.INSTANCE.allocationSize(value.arrivesAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.departsAt()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.earliestDepartsAt()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.shortfallCostPerKwh()) +
            FfiConverterOptionalTypeMinimum.INSTANCE.allocationSize(value.minimum()) +
            FfiConverterOptionalTypeCurrentType.INSTANCE.allocationSize(value.currentType()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxPowerKw()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.phases()) +
            FfiConverterOptionalTypeConditions.INSTANCE.allocationSize(value.conditions()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.priority()) +
            FfiConverterOptionalTypeTariff.INSTANCE.allocationSize(value.tariff())
      );
  }

  @Override
  public void write(SessionRequest value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.reference(), buf);
      FfiConverterOptionalTypeVehicleRef.INSTANCE.write(value.vehicle(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.startSoc(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.highestStartSoc(), buf);
      FfiConverterTypeChargeGoal.INSTANCE.write(value.goal(), buf);
      FfiConverterString.INSTANCE.write(value.arrivesAt(), buf);
      FfiConverterString.INSTANCE.write(value.departsAt(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.earliestDepartsAt(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.shortfallCostPerKwh(), buf);
      FfiConverterOptionalTypeMinimum.INSTANCE.write(value.minimum(), buf);
      FfiConverterOptionalTypeCurrentType.INSTANCE.write(value.currentType(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxPowerKw(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.phases(), buf);
      FfiConverterOptionalTypeConditions.INSTANCE.write(value.conditions(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.priority(), buf);
      FfiConverterOptionalTypeTariff.INSTANCE.write(value.tariff(), buf);
  }
}
