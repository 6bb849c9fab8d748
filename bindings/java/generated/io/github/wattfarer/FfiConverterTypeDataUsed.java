package io.github.wattfarer;

enum FfiConverterTypeDataUsed implements FfiConverterRustBuffer<DataUsed> {
  INSTANCE;

  @Override
  public DataUsed read(java.nio.ByteBuffer buf) {
    return new DataUsed(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterBoolean.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(DataUsed value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.kind()) +
            FfiConverterString.INSTANCE.allocationSize(value.id()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.asOf()) +
            FfiConverterString.INSTANCE.allocationSize(value.licence()) +
            FfiConverterString.INSTANCE.allocationSize(value.attribution()) +
            FfiConverterBoolean.INSTANCE.allocationSize(value.demonstration())
      );
  }

  @Override
  public void write(DataUsed value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.kind(), buf);
      FfiConverterString.INSTANCE.write(value.id(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.asOf(), buf);
      FfiConverterString.INSTANCE.write(value.licence(), buf);
      FfiConverterString.INSTANCE.write(value.attribution(), buf);
      FfiConverterBoolean.INSTANCE.write(value.demonstration(), buf);
  }
}
