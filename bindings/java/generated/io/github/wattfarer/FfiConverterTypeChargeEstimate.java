package io.github.wattfarer;

enum FfiConverterTypeChargeEstimate implements FfiConverterRustBuffer<ChargeEstimate> {
  INSTANCE;

  @Override
  public ChargeEstimate read(java.nio.ByteBuffer buf) {
    return new ChargeEstimate(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeChargeStatus.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypeInputUsed.INSTANCE.read(buf),
      FfiConverterSequenceTypeNotice.INSTANCE.read(buf),
      FfiConverterSequenceTypeDataUsed.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterSequenceTypeDurationQuantile.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterSequenceTypeProfilePoint.INSTANCE.read(buf),
      FfiConverterSequenceTypeLimitSpan.INSTANCE.read(buf),
      FfiConverterOptionalTypeAmount.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ChargeEstimate value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.schemaVersion()) +
            FfiConverterString.INSTANCE.allocationSize(value.engineVersion()) +
            FfiConverterTypeChargeStatus.INSTANCE.allocationSize(value.status()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.clientRef()) +
            FfiConverterSequenceTypeInputUsed.INSTANCE.allocationSize(value.inputs()) +
            FfiConverterSequenceTypeNotice.INSTANCE.allocationSize(value.notices()) +
            FfiConverterSequenceTypeDataUsed.INSTANCE.allocationSize(value.data()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.startSoc()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.endSoc()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.startsAt()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.readyAt()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.durationS()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.durationP10S()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.durationP90S()) +
            FfiConverterSequenceTypeDurationQuantile.INSTANCE.allocationSize(value.quantiles()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.sessionStartS()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.tailS()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.batteryEnergyKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.deliveredEnergyKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.averagePowerKw()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.maxPowerKw()) +
            FfiConverterSequenceTypeProfilePoint.INSTANCE.allocationSize(value.profile()) +
            FfiConverterSequenceTypeLimitSpan.INSTANCE.allocationSize(value.limits()) +
            FfiConverterOptionalTypeAmount.INSTANCE.allocationSize(value.amount())
      );
  }

  @Override
  public void write(ChargeEstimate value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.schemaVersion(), buf);
      FfiConverterString.INSTANCE.write(value.engineVersion(), buf);
      FfiConverterTypeChargeStatus.INSTANCE.write(value.status(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.clientRef(), buf);
      FfiConverterSequenceTypeInputUsed.INSTANCE.write(value.inputs(), buf);
      FfiConverterSequenceTypeNotice.INSTANCE.write(value.notices(), buf);
      FfiConverterSequenceTypeDataUsed.INSTANCE.write(value.data(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.startSoc(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.endSoc(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.startsAt(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.readyAt(), buf);
      FfiConverterDouble.INSTANCE.write(value.durationS(), buf);
      FfiConverterDouble.INSTANCE.write(value.durationP10S(), buf);
      FfiConverterDouble.INSTANCE.write(value.durationP90S(), buf);
      FfiConverterSequenceTypeDurationQuantile.INSTANCE.write(value.quantiles(), buf);
      FfiConverterDouble.INSTANCE.write(value.sessionStartS(), buf);
      FfiConverterDouble.INSTANCE.write(value.tailS(), buf);
      FfiConverterDouble.INSTANCE.write(value.batteryEnergyKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.deliveredEnergyKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.averagePowerKw(), buf);
      FfiConverterDouble.INSTANCE.write(value.maxPowerKw(), buf);
      FfiConverterSequenceTypeProfilePoint.INSTANCE.write(value.profile(), buf);
      FfiConverterSequenceTypeLimitSpan.INSTANCE.write(value.limits(), buf);
      FfiConverterOptionalTypeAmount.INSTANCE.write(value.amount(), buf);
  }
}
