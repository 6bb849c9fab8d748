package io.github.wattfarer;

enum FfiConverterOptionalTypeSiteSchedule implements FfiConverterRustBuffer<SiteSchedule> {
  INSTANCE;

  @Override
  public SiteSchedule read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeSiteSchedule.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(SiteSchedule value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeSiteSchedule.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(SiteSchedule value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeSiteSchedule.INSTANCE.write(value, buf);
    }
  }
}
