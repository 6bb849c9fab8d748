package io.github.wattfarer;

enum FfiConverterTypeConditions implements FfiConverterRustBuffer<Conditions> {
  INSTANCE;

  @Override
  public Conditions read(java.nio.ByteBuffer buf) {
    return new Conditions(
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Conditions value) {
      return (
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.airC()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.batteryC()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.windKmh()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.windFromDeg()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.loadKg()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.cabinC()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.maxKmh()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.soh())
      );
  }

  @Override
  public void write(Conditions value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalDouble.INSTANCE.write(value.airC(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.batteryC(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.windKmh(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.windFromDeg(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.loadKg(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.cabinC(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.maxKmh(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.soh(), buf);
  }
}
