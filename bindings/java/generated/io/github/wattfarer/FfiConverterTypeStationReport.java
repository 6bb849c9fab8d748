package io.github.wattfarer;

enum FfiConverterTypeStationReport implements FfiConverterRustBuffer<StationReport> {
  INSTANCE;

  @Override
  public StationReport read(java.nio.ByteBuffer buf) {
    return new StationReport(
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterSequenceTypeSkipped.INSTANCE.read(buf),
      FfiConverterSequenceTypeSkipped.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(StationReport value) {
      return (
            FfiConverterLong.INSTANCE.allocationSize(value.read()) +
            FfiConverterLong.INSTANCE.allocationSize(value.kept()) +
            FfiConverterLong.INSTANCE.allocationSize(value.evses()) +
            FfiConverterLong.INSTANCE.allocationSize(value.connectors()) +
            FfiConverterLong.INSTANCE.allocationSize(value.powerGiven()) +
            FfiConverterLong.INSTANCE.allocationSize(value.powerDefault()) +
            FfiConverterLong.INSTANCE.allocationSize(value.powerImplausible()) +
            FfiConverterSequenceTypeSkipped.INSTANCE.allocationSize(value.skipped()) +
            FfiConverterSequenceTypeSkipped.INSTANCE.allocationSize(value.connectorsSkipped())
      );
  }

  @Override
  public void write(StationReport value, java.nio.ByteBuffer buf) {
      FfiConverterLong.INSTANCE.write(value.read(), buf);
      FfiConverterLong.INSTANCE.write(value.kept(), buf);
      FfiConverterLong.INSTANCE.write(value.evses(), buf);
      FfiConverterLong.INSTANCE.write(value.connectors(), buf);
      FfiConverterLong.INSTANCE.write(value.powerGiven(), buf);
      FfiConverterLong.INSTANCE.write(value.powerDefault(), buf);
      FfiConverterLong.INSTANCE.write(value.powerImplausible(), buf);
      FfiConverterSequenceTypeSkipped.INSTANCE.write(value.skipped(), buf);
      FfiConverterSequenceTypeSkipped.INSTANCE.write(value.connectorsSkipped(), buf);
  }
}
