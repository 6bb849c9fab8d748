package io.github.wattfarer;

enum FfiConverterTypeOcpiRestrictions implements FfiConverterRustBuffer<OcpiRestrictions> {
  INSTANCE;

  @Override
  public OcpiRestrictions read(java.nio.ByteBuffer buf) {
    return new OcpiRestrictions(
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterSequenceString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(OcpiRestrictions value) {
      return (
            FfiConverterOptionalString.INSTANCE.allocationSize(value.startTime()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.endTime()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.startDate()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.endDate()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.minKwh()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxKwh()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.minCurrent()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxCurrent()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.minPower()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxPower()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.minDuration()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxDuration()) +
            FfiConverterSequenceString.INSTANCE.allocationSize(value.dayOfWeek()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.reservation())
      );
  }

  @Override
  public void write(OcpiRestrictions value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalString.INSTANCE.write(value.startTime(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.endTime(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.startDate(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.endDate(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.minKwh(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxKwh(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.minCurrent(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxCurrent(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.minPower(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxPower(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.minDuration(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxDuration(), buf);
      FfiConverterSequenceString.INSTANCE.write(value.dayOfWeek(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.reservation(), buf);
  }
}
