package io.github.wattfarer;

enum FfiConverterTypeTrip implements FfiConverterRustBuffer<Trip> {
  INSTANCE;

  @Override
  public Trip read(java.nio.ByteBuffer buf) {
    return new Trip(
      FfiConverterTypeTripTotals.INSTANCE.read(buf),
      FfiConverterSequenceTypeLeg.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Trip value) {
      return (
            FfiConverterTypeTripTotals.INSTANCE.allocationSize(value.totals()) +
            FfiConverterSequenceTypeLeg.INSTANCE.allocationSize(value.legs()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.departsAt()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.arrivesAt())
      );
  }

  @Override
  public void write(Trip value, java.nio.ByteBuffer buf) {
      FfiConverterTypeTripTotals.INSTANCE.write(value.totals(), buf);
      FfiConverterSequenceTypeLeg.INSTANCE.write(value.legs(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.departsAt(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.arrivesAt(), buf);
  }
}
