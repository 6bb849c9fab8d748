package io.github.wattfarer;

enum FfiConverterTypeSource implements FfiConverterRustBuffer<Source> {
  INSTANCE;

  @Override
  public Source read(java.nio.ByteBuffer buf) {
    return new Source(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterSequenceString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Source value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.title()) +
            FfiConverterString.INSTANCE.allocationSize(value.locator()) +
            FfiConverterString.INSTANCE.allocationSize(value.licence()) +
            FfiConverterSequenceString.INSTANCE.allocationSize(value.fields())
      );
  }

  @Override
  public void write(Source value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.title(), buf);
      FfiConverterString.INSTANCE.write(value.locator(), buf);
      FfiConverterString.INSTANCE.write(value.licence(), buf);
      FfiConverterSequenceString.INSTANCE.write(value.fields(), buf);
  }
}
