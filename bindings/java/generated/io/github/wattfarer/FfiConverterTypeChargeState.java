package io.github.wattfarer;

enum FfiConverterTypeChargeState implements FfiConverterRustBuffer<ChargeState> {
  INSTANCE;

  @Override
  public ChargeState read(java.nio.ByteBuffer buf) {
    return new ChargeState(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedNumber.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedNumber.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedNumber.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedFlag.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedChargingStatus.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedNumber.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedNumber.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedNumber.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedNumber.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedNumber.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedCurrentType.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedNumber.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedNumber.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedCount.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedNumber.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedNumber.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedPosition.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedText.INSTANCE.read(buf),
      FfiConverterOptionalTypeObservedFlag.INSTANCE.read(buf),
      FfiConverterOptionalTypeCapacityKind.INSTANCE.read(buf),
      FfiConverterSequenceTypeCapability.INSTANCE.read(buf),
      FfiConverterSequenceTypeNotice.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ChargeState value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.schemaVersion()) +
            FfiConverterString.INSTANCE.allocationSize(value.engineVersion()) +
            FfiConverterString.INSTANCE.allocationSize(value.connectionId()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.make()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.model()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.year()) +
            FfiConverterOptionalTypeObservedNumber.INSTANCE.allocationSize(value.soc()) +
            FfiConverterOptionalTypeObservedNumber.INSTANCE.allocationSize(value.rangeM()) +
            FfiConverterOptionalTypeObservedNumber.INSTANCE.allocationSize(value.capacityKwh()) +
            FfiConverterOptionalTypeObservedFlag.INSTANCE.allocationSize(value.plugged()) +
            FfiConverterOptionalTypeObservedChargingStatus.INSTANCE.allocationSize(value.chargingStatus()) +
            FfiConverterOptionalTypeObservedNumber.INSTANCE.allocationSize(value.powerKw()) +
            FfiConverterOptionalTypeObservedNumber.INSTANCE.allocationSize(value.chargeLimitSoc()) +
            FfiConverterOptionalTypeObservedNumber.INSTANCE.allocationSize(value.timeToLimitS()) +
            FfiConverterOptionalTypeObservedNumber.INSTANCE.allocationSize(value.timeToFullS()) +
            FfiConverterOptionalTypeObservedNumber.INSTANCE.allocationSize(value.energyAddedKwh()) +
            FfiConverterOptionalTypeObservedCurrentType.INSTANCE.allocationSize(value.currentType()) +
            FfiConverterOptionalTypeObservedNumber.INSTANCE.allocationSize(value.currentA()) +
            FfiConverterOptionalTypeObservedNumber.INSTANCE.allocationSize(value.voltageV()) +
            FfiConverterOptionalTypeObservedCount.INSTANCE.allocationSize(value.phases()) +
            FfiConverterOptionalTypeObservedNumber.INSTANCE.allocationSize(value.currentLimitA()) +
            FfiConverterOptionalTypeObservedNumber.INSTANCE.allocationSize(value.batteryC()) +
            FfiConverterOptionalTypeObservedPosition.INSTANCE.allocationSize(value.location()) +
            FfiConverterOptionalTypeObservedText.INSTANCE.allocationSize(value.limitedBy()) +
            FfiConverterOptionalTypeObservedFlag.INSTANCE.allocationSize(value.asleep()) +
            FfiConverterOptionalTypeCapacityKind.INSTANCE.allocationSize(value.capacityKind()) +
            FfiConverterSequenceTypeCapability.INSTANCE.allocationSize(value.capabilities()) +
            FfiConverterSequenceTypeNotice.INSTANCE.allocationSize(value.notices())
      );
  }

  @Override
  public void write(ChargeState value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.schemaVersion(), buf);
      FfiConverterString.INSTANCE.write(value.engineVersion(), buf);
      FfiConverterString.INSTANCE.write(value.connectionId(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.make(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.model(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.year(), buf);
      FfiConverterOptionalTypeObservedNumber.INSTANCE.write(value.soc(), buf);
      FfiConverterOptionalTypeObservedNumber.INSTANCE.write(value.rangeM(), buf);
      FfiConverterOptionalTypeObservedNumber.INSTANCE.write(value.capacityKwh(), buf);
      FfiConverterOptionalTypeObservedFlag.INSTANCE.write(value.plugged(), buf);
      FfiConverterOptionalTypeObservedChargingStatus.INSTANCE.write(value.chargingStatus(), buf);
      FfiConverterOptionalTypeObservedNumber.INSTANCE.write(value.powerKw(), buf);
      FfiConverterOptionalTypeObservedNumber.INSTANCE.write(value.chargeLimitSoc(), buf);
      FfiConverterOptionalTypeObservedNumber.INSTANCE.write(value.timeToLimitS(), buf);
      FfiConverterOptionalTypeObservedNumber.INSTANCE.write(value.timeToFullS(), buf);
      FfiConverterOptionalTypeObservedNumber.INSTANCE.write(value.energyAddedKwh(), buf);
      FfiConverterOptionalTypeObservedCurrentType.INSTANCE.write(value.currentType(), buf);
      FfiConverterOptionalTypeObservedNumber.INSTANCE.write(value.currentA(), buf);
      FfiConverterOptionalTypeObservedNumber.INSTANCE.write(value.voltageV(), buf);
      FfiConverterOptionalTypeObservedCount.INSTANCE.write(value.phases(), buf);
      FfiConverterOptionalTypeObservedNumber.INSTANCE.write(value.currentLimitA(), buf);
      FfiConverterOptionalTypeObservedNumber.INSTANCE.write(value.batteryC(), buf);
      FfiConverterOptionalTypeObservedPosition.INSTANCE.write(value.location(), buf);
      FfiConverterOptionalTypeObservedText.INSTANCE.write(value.limitedBy(), buf);
      FfiConverterOptionalTypeObservedFlag.INSTANCE.write(value.asleep(), buf);
      FfiConverterOptionalTypeCapacityKind.INSTANCE.write(value.capacityKind(), buf);
      FfiConverterSequenceTypeCapability.INSTANCE.write(value.capabilities(), buf);
      FfiConverterSequenceTypeNotice.INSTANCE.write(value.notices(), buf);
  }
}
