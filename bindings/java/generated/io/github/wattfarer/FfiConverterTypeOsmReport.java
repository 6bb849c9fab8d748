package io.github.wattfarer;

enum FfiConverterTypeOsmReport implements FfiConverterRustBuffer<OsmReport> {
  INSTANCE;

  @Override
  public OsmReport read(java.nio.ByteBuffer buf) {
    return new OsmReport(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterTypeSkippedTurns.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(OsmReport value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.country()) +
            FfiConverterLong.INSTANCE.allocationSize(value.nodesRead()) +
            FfiConverterLong.INSTANCE.allocationSize(value.waysRead()) +
            FfiConverterLong.INSTANCE.allocationSize(value.relationsRead()) +
            FfiConverterLong.INSTANCE.allocationSize(value.highways()) +
            FfiConverterLong.INSTANCE.allocationSize(value.carWays()) +
            FfiConverterLong.INSTANCE.allocationSize(value.ferries()) +
            FfiConverterLong.INSTANCE.allocationSize(value.tollWays()) +
            FfiConverterLong.INSTANCE.allocationSize(value.withMaxspeed()) +
            FfiConverterLong.INSTANCE.allocationSize(value.nodesMissing()) +
            FfiConverterLong.INSTANCE.allocationSize(value.barriers()) +
            FfiConverterLong.INSTANCE.allocationSize(value.turnsRead()) +
            FfiConverterLong.INSTANCE.allocationSize(value.turnsUsed()) +
            FfiConverterTypeSkippedTurns.INSTANCE.allocationSize(value.turnsSkipped()) +
            FfiConverterLong.INSTANCE.allocationSize(value.junctions()) +
            FfiConverterLong.INSTANCE.allocationSize(value.directedEdges()) +
            FfiConverterLong.INSTANCE.allocationSize(value.splitNodes()) +
            FfiConverterLong.INSTANCE.allocationSize(value.partsKept()) +
            FfiConverterLong.INSTANCE.allocationSize(value.partsDropped()) +
            FfiConverterLong.INSTANCE.allocationSize(value.nodesKept()) +
            FfiConverterLong.INSTANCE.allocationSize(value.edgesKept()) +
            FfiConverterLong.INSTANCE.allocationSize(value.heightsMissing())
      );
  }

  @Override
  public void write(OsmReport value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.country(), buf);
      FfiConverterLong.INSTANCE.write(value.nodesRead(), buf);
      FfiConverterLong.INSTANCE.write(value.waysRead(), buf);
      FfiConverterLong.INSTANCE.write(value.relationsRead(), buf);
      FfiConverterLong.INSTANCE.write(value.highways(), buf);
      FfiConverterLong.INSTANCE.write(value.carWays(), buf);
      FfiConverterLong.INSTANCE.write(value.ferries(), buf);
      FfiConverterLong.INSTANCE.write(value.tollWays(), buf);
      FfiConverterLong.INSTANCE.write(value.withMaxspeed(), buf);
      FfiConverterLong.INSTANCE.write(value.nodesMissing(), buf);
      FfiConverterLong.INSTANCE.write(value.barriers(), buf);
      FfiConverterLong.INSTANCE.write(value.turnsRead(), buf);
      FfiConverterLong.INSTANCE.write(value.turnsUsed(), buf);
      FfiConverterTypeSkippedTurns.INSTANCE.write(value.turnsSkipped(), buf);
      FfiConverterLong.INSTANCE.write(value.junctions(), buf);
      FfiConverterLong.INSTANCE.write(value.directedEdges(), buf);
      FfiConverterLong.INSTANCE.write(value.splitNodes(), buf);
      FfiConverterLong.INSTANCE.write(value.partsKept(), buf);
      FfiConverterLong.INSTANCE.write(value.partsDropped(), buf);
      FfiConverterLong.INSTANCE.write(value.nodesKept(), buf);
      FfiConverterLong.INSTANCE.write(value.edgesKept(), buf);
      FfiConverterLong.INSTANCE.write(value.heightsMissing(), buf);
  }
}
