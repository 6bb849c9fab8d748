package io.github.wattfarer;

enum FfiConverterTypeLeg implements FfiConverterRustBuffer<Leg> {
  INSTANCE;

  @Override
  public Leg read(java.nio.ByteBuffer buf) {
    return new Leg(
      FfiConverterTypeLegKind.INSTANCE.read(buf),
      FfiConverterTypeLegEnd.INSTANCE.read(buf),
      FfiConverterTypeLegEnd.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalTypeLineString.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalSequenceTypeSocPoint.INSTANCE.read(buf),
      FfiConverterOptionalTypeStation.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalSequenceTypeLimitSpan.INSTANCE.read(buf),
      FfiConverterOptionalTypeAmount.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Leg value) {
      return (
            FfiConverterTypeLegKind.INSTANCE.allocationSize(value.kind()) +
            FfiConverterTypeLegEnd.INSTANCE.allocationSize(value.from()) +
            FfiConverterTypeLegEnd.INSTANCE.allocationSize(value.to()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.durationS()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.distanceM()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.departureSoc()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.arrivalSoc()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.batteryEnergyKwh()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.startsAt()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.endsAt()) +
            FfiConverterOptionalTypeLineString.INSTANCE.allocationSize(value.geometry()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxKmhAdvised()) +
            FfiConverterOptionalSequenceTypeSocPoint.INSTANCE.allocationSize(value.socProfile()) +
            FfiConverterOptionalTypeStation.INSTANCE.allocationSize(value.station()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.evseUid()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.connectorId()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.overheadS()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.chargeS()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.deliveredEnergyKwh()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.averagePowerKw()) +
            FfiConverterOptionalSequenceTypeLimitSpan.INSTANCE.allocationSize(value.limits()) +
            FfiConverterOptionalTypeAmount.INSTANCE.allocationSize(value.amount())
      );
  }

  @Override
  public void write(Leg value, java.nio.ByteBuffer buf) {
      FfiConverterTypeLegKind.INSTANCE.write(value.kind(), buf);
      FfiConverterTypeLegEnd.INSTANCE.write(value.from(), buf);
      FfiConverterTypeLegEnd.INSTANCE.write(value.to(), buf);
      FfiConverterDouble.INSTANCE.write(value.durationS(), buf);
      FfiConverterDouble.INSTANCE.write(value.distanceM(), buf);
      FfiConverterDouble.INSTANCE.write(value.departureSoc(), buf);
      FfiConverterDouble.INSTANCE.write(value.arrivalSoc(), buf);
      FfiConverterDouble.INSTANCE.write(value.batteryEnergyKwh(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.startsAt(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.endsAt(), buf);
      FfiConverterOptionalTypeLineString.INSTANCE.write(value.geometry(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxKmhAdvised(), buf);
      FfiConverterOptionalSequenceTypeSocPoint.INSTANCE.write(value.socProfile(), buf);
      FfiConverterOptionalTypeStation.INSTANCE.write(value.station(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.evseUid(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.connectorId(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.overheadS(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.chargeS(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.deliveredEnergyKwh(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.averagePowerKw(), buf);
      FfiConverterOptionalSequenceTypeLimitSpan.INSTANCE.write(value.limits(), buf);
      FfiConverterOptionalTypeAmount.INSTANCE.write(value.amount(), buf);
  }
}
