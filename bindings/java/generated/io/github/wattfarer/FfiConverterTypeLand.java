package io.github.wattfarer;

enum FfiConverterTypeLand implements FfiConverterRustBuffer<Land> {
  INSTANCE;

  @Override
  public Land read(java.nio.ByteBuffer buf) {
    return new Land(
      FfiConverterSequenceTypeLineString.INSTANCE.read(buf),
      FfiConverterSequenceTypeLineString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Land value) {
      return (
            FfiConverterSequenceTypeLineString.INSTANCE.allocationSize(value.polygons()) +
            FfiConverterSequenceTypeLineString.INSTANCE.allocationSize(value.borders())
      );
  }

  @Override
  public void write(Land value, java.nio.ByteBuffer buf) {
      FfiConverterSequenceTypeLineString.INSTANCE.write(value.polygons(), buf);
      FfiConverterSequenceTypeLineString.INSTANCE.write(value.borders(), buf);
  }
}
