package io.github.wattfarer;

enum FfiConverterTypeSite implements FfiConverterRustBuffer<Site> {
  INSTANCE;

  @Override
  public Site read(java.nio.ByteBuffer buf) {
    return new Site(
      FfiConverterSequenceTypeLimitRow.INSTANCE.read(buf),
      FfiConverterSequenceTypeLimitRow.INSTANCE.read(buf),
      FfiConverterSequenceTypeLimitRow.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Site value) {
      return (
            FfiConverterSequenceTypeLimitRow.INSTANCE.allocationSize(value.cap()) +
            FfiConverterSequenceTypeLimitRow.INSTANCE.allocationSize(value.baseLoad()) +
            FfiConverterSequenceTypeLimitRow.INSTANCE.allocationSize(value.dimming()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.phaseLimitA())
      );
  }

  @Override
  public void write(Site value, java.nio.ByteBuffer buf) {
      FfiConverterSequenceTypeLimitRow.INSTANCE.write(value.cap(), buf);
      FfiConverterSequenceTypeLimitRow.INSTANCE.write(value.baseLoad(), buf);
      FfiConverterSequenceTypeLimitRow.INSTANCE.write(value.dimming(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.phaseLimitA(), buf);
  }
}
