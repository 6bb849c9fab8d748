package io.github.wattfarer;

enum FfiConverterTypeMapInfo implements FfiConverterRustBuffer<MapInfo> {
  INSTANCE;

  @Override
  public MapInfo read(java.nio.ByteBuffer buf) {
    return new MapInfo(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterSequenceString.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterOptionalTypeBoundingBox.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(MapInfo value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.id()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.asOf()) +
            FfiConverterString.INSTANCE.allocationSize(value.licence()) +
            FfiConverterString.INSTANCE.allocationSize(value.attribution()) +
            FfiConverterSequenceString.INSTANCE.allocationSize(value.caveats()) +
            FfiConverterLong.INSTANCE.allocationSize(value.nodes()) +
            FfiConverterLong.INSTANCE.allocationSize(value.edges()) +
            FfiConverterLong.INSTANCE.allocationSize(value.sizeBytes()) +
            FfiConverterOptionalTypeBoundingBox.INSTANCE.allocationSize(value.extent())
      );
  }

  @Override
  public void write(MapInfo value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.id(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.asOf(), buf);
      FfiConverterString.INSTANCE.write(value.licence(), buf);
      FfiConverterString.INSTANCE.write(value.attribution(), buf);
      FfiConverterSequenceString.INSTANCE.write(value.caveats(), buf);
      FfiConverterLong.INSTANCE.write(value.nodes(), buf);
      FfiConverterLong.INSTANCE.write(value.edges(), buf);
      FfiConverterLong.INSTANCE.write(value.sizeBytes(), buf);
      FfiConverterOptionalTypeBoundingBox.INSTANCE.write(value.extent(), buf);
  }
}
