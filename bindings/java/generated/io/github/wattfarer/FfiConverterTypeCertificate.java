package io.github.wattfarer;

enum FfiConverterTypeCertificate implements FfiConverterRustBuffer<Certificate> {
  INSTANCE;

  @Override
  public Certificate read(java.nio.ByteBuffer buf) {
    return new Certificate(
      FfiConverterSequenceString.INSTANCE.read(buf),
      FfiConverterSequenceTypeSpan.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Certificate value) {
      return (
            FfiConverterSequenceString.INSTANCE.allocationSize(value.sessions()) +
            FfiConverterSequenceTypeSpan.INSTANCE.allocationSize(value.hours()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.neededKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.siteKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.plugsKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.shortfallKwh())
      );
  }

  @Override
  public void write(Certificate value, java.nio.ByteBuffer buf) {
      FfiConverterSequenceString.INSTANCE.write(value.sessions(), buf);
      FfiConverterSequenceTypeSpan.INSTANCE.write(value.hours(), buf);
      FfiConverterDouble.INSTANCE.write(value.neededKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.siteKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.plugsKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.shortfallKwh(), buf);
  }
}
