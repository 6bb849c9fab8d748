package io.github.wattfarer;

enum FfiConverterTypeReading implements FfiConverterRustBuffer<Reading> {
  INSTANCE;

  @Override
  public Reading read(java.nio.ByteBuffer buf) {
    return new Reading(
      FfiConverterTypeReadingKind.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeLatLon.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeQuality.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Reading value) {
      return (
            FfiConverterTypeReadingKind.INSTANCE.allocationSize(value.kind()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.odometerM()) +
            FfiConverterOptionalTypeLatLon.INSTANCE.allocationSize(value.location()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.vin()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.fuelRangeM()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.fuelShare()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.fuelAmountL()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.lifeRemaining()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.frontLeftKpa()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.frontRightKpa()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.backLeftKpa()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.backRightKpa()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.json()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.raw()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.observedAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.fetchedAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.source()) +
            FfiConverterTypeQuality.INSTANCE.allocationSize(value.quality())
      );
  }

  @Override
  public void write(Reading value, java.nio.ByteBuffer buf) {
      FfiConverterTypeReadingKind.INSTANCE.write(value.kind(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.odometerM(), buf);
      FfiConverterOptionalTypeLatLon.INSTANCE.write(value.location(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.vin(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.fuelRangeM(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.fuelShare(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.fuelAmountL(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.lifeRemaining(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.frontLeftKpa(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.frontRightKpa(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.backLeftKpa(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.backRightKpa(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.json(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.raw(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.observedAt(), buf);
      FfiConverterString.INSTANCE.write(value.fetchedAt(), buf);
      FfiConverterString.INSTANCE.write(value.source(), buf);
      FfiConverterTypeQuality.INSTANCE.write(value.quality(), buf);
  }
}
