package io.github.wattfarer;

enum FfiConverterTypeStationImport implements FfiConverterRustBuffer<StationImport> {
  INSTANCE;

  @Override
  public StationImport read(java.nio.ByteBuffer buf) {
    return new StationImport(
      FfiConverterSequenceTypeStation.INSTANCE.read(buf),
      FfiConverterTypeStationReport.INSTANCE.read(buf),
      FfiConverterSequenceTypeStationSource.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(StationImport value) {
      return (
            FfiConverterSequenceTypeStation.INSTANCE.allocationSize(value.stations()) +
            FfiConverterTypeStationReport.INSTANCE.allocationSize(value.report()) +
            FfiConverterSequenceTypeStationSource.INSTANCE.allocationSize(value.sources())
      );
  }

  @Override
  public void write(StationImport value, java.nio.ByteBuffer buf) {
      FfiConverterSequenceTypeStation.INSTANCE.write(value.stations(), buf);
      FfiConverterTypeStationReport.INSTANCE.write(value.report(), buf);
      FfiConverterSequenceTypeStationSource.INSTANCE.write(value.sources(), buf);
  }
}
