package io.github.wattfarer;

enum FfiConverterTypeSiteSchedule implements FfiConverterRustBuffer<SiteSchedule> {
  INSTANCE;

  @Override
  public SiteSchedule read(java.nio.ByteBuffer buf) {
    return new SiteSchedule(
      FfiConverterSequenceTypeLimitRow.INSTANCE.read(buf),
      FfiConverterOptionalTypeCertificate.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(SiteSchedule value) {
      return (
            FfiConverterSequenceTypeLimitRow.INSTANCE.allocationSize(value.cap()) +
            FfiConverterOptionalTypeCertificate.INSTANCE.allocationSize(value.certificate())
      );
  }

  @Override
  public void write(SiteSchedule value, java.nio.ByteBuffer buf) {
      FfiConverterSequenceTypeLimitRow.INSTANCE.write(value.cap(), buf);
      FfiConverterOptionalTypeCertificate.INSTANCE.write(value.certificate(), buf);
  }
}
