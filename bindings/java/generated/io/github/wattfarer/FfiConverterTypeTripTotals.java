package io.github.wattfarer;

enum FfiConverterTypeTripTotals implements FfiConverterRustBuffer<TripTotals> {
  INSTANCE;

  @Override
  public TripTotals read(java.nio.ByteBuffer buf) {
    return new TripTotals(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterInteger.INSTANCE.read(buf),
      FfiConverterSequenceTypeAmount.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(TripTotals value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.durationS()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.driveS()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.chargeS()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.overheadS()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.stayS()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.distanceM()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.batteryEnergyKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.deliveredEnergyKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.arrivalSoc()) +
            FfiConverterInteger.INSTANCE.allocationSize(value.stops()) +
            FfiConverterSequenceTypeAmount.INSTANCE.allocationSize(value.amounts())
      );
  }

  @Override
  public void write(TripTotals value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.durationS(), buf);
      FfiConverterDouble.INSTANCE.write(value.driveS(), buf);
      FfiConverterDouble.INSTANCE.write(value.chargeS(), buf);
      FfiConverterDouble.INSTANCE.write(value.overheadS(), buf);
      FfiConverterDouble.INSTANCE.write(value.stayS(), buf);
      FfiConverterDouble.INSTANCE.write(value.distanceM(), buf);
      FfiConverterDouble.INSTANCE.write(value.batteryEnergyKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.deliveredEnergyKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.arrivalSoc(), buf);
      FfiConverterInteger.INSTANCE.write(value.stops(), buf);
      FfiConverterSequenceTypeAmount.INSTANCE.write(value.amounts(), buf);
  }
}
