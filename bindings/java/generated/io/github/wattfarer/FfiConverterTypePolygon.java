package io.github.wattfarer;

enum FfiConverterTypePolygon implements FfiConverterRustBuffer<Polygon> {
  INSTANCE;

  @Override
  public Polygon read(java.nio.ByteBuffer buf) {
    return new Polygon(
      FfiConverterSequenceTypeLineString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Polygon value) {
      return (
            FfiConverterSequenceTypeLineString.INSTANCE.allocationSize(value.rings())
      );
  }

  @Override
  public void write(Polygon value, java.nio.ByteBuffer buf) {
      FfiConverterSequenceTypeLineString.INSTANCE.write(value.rings(), buf);
  }
}
