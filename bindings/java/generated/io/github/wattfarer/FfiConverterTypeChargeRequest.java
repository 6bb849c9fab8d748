package io.github.wattfarer;

enum FfiConverterTypeChargeRequest implements FfiConverterRustBuffer<ChargeRequest> {
  INSTANCE;

  @Override
  public ChargeRequest read(java.nio.ByteBuffer buf) {
    return new ChargeRequest(
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterTypeVehicleRef.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterTypeChargeGoal.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterTypeConnectorLimits.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeConditions.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalTypeSessionTariff.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ChargeRequest value) {
      return (
            FfiConverterOptionalString.INSTANCE.allocationSize(value.clientRef()) +
            FfiConverterTypeVehicleRef.INSTANCE.allocationSize(value.vehicle()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.startSoc()) +
            FfiConverterTypeChargeGoal.INSTANCE.allocationSize(value.goal()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.chargeLimitSoc()) +
            FfiConverterTypeConnectorLimits.INSTANCE.allocationSize(value.connector()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.siteMaxPowerKw()) +
            FfiConverterOptionalTypeConditions.INSTANCE.allocationSize(value.conditions()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.startsAt()) +
            FfiConverterOptionalTypeSessionTariff.INSTANCE.allocationSize(value.tariff()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.timeZone())
      );
  }

  @Override
  public void write(ChargeRequest value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalString.INSTANCE.write(value.clientRef(), buf);
      FfiConverterTypeVehicleRef.INSTANCE.write(value.vehicle(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.startSoc(), buf);
      FfiConverterTypeChargeGoal.INSTANCE.write(value.goal(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.chargeLimitSoc(), buf);
      FfiConverterTypeConnectorLimits.INSTANCE.write(value.connector(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.siteMaxPowerKw(), buf);
      FfiConverterOptionalTypeConditions.INSTANCE.write(value.conditions(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.startsAt(), buf);
      FfiConverterOptionalTypeSessionTariff.INSTANCE.write(value.tariff(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.timeZone(), buf);
  }
}
