package io.github.wattfarer;

enum FfiConverterTypeTracePoint implements FfiConverterRustBuffer<TracePoint> {
  INSTANCE;

  @Override
  public TracePoint read(java.nio.ByteBuffer buf) {
    return new TracePoint(
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeLatLon.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(TracePoint value) {
      return (
            FfiConverterDouble.INSTANCE.allocationSize(value.tS()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.speedKmh()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.elevationM()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.slope()) +
            FfiConverterOptionalTypeLatLon.INSTANCE.allocationSize(value.position())
      );
  }

  @Override
  public void write(TracePoint value, java.nio.ByteBuffer buf) {
      FfiConverterDouble.INSTANCE.write(value.tS(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.speedKmh(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.elevationM(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.slope(), buf);
      FfiConverterOptionalTypeLatLon.INSTANCE.write(value.position(), buf);
  }
}
