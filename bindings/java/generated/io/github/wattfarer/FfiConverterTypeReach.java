package io.github.wattfarer;

enum FfiConverterTypeReach implements FfiConverterRustBuffer<Reach> {
  INSTANCE;

  @Override
  public Reach read(java.nio.ByteBuffer buf) {
    return new Reach(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf),
      FfiConverterOptionalBoolean.INSTANCE.read(buf),
      FfiConverterOptionalBoolean.INSTANCE.read(buf),
      FfiConverterOptionalBoolean.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Reach value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.provider()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.word()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.firstModelYear()) +
            FfiConverterOptionalBoolean.INSTANCE.allocationSize(value.startStop()) +
            FfiConverterOptionalBoolean.INSTANCE.allocationSize(value.setLimit()) +
            FfiConverterOptionalBoolean.INSTANCE.allocationSize(value.setCurrent()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.note()) +
            FfiConverterString.INSTANCE.allocationSize(value.source()) +
            FfiConverterString.INSTANCE.allocationSize(value.asOf())
      );
  }

  @Override
  public void write(Reach value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.provider(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.word(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.firstModelYear(), buf);
      FfiConverterOptionalBoolean.INSTANCE.write(value.startStop(), buf);
      FfiConverterOptionalBoolean.INSTANCE.write(value.setLimit(), buf);
      FfiConverterOptionalBoolean.INSTANCE.write(value.setCurrent(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.note(), buf);
      FfiConverterString.INSTANCE.write(value.source(), buf);
      FfiConverterString.INSTANCE.write(value.asOf(), buf);
  }
}
