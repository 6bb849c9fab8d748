package io.github.wattfarer;

enum FfiConverterOptionalTypeDailyTimes implements FfiConverterRustBuffer<DailyTimes> {
  INSTANCE;

  @Override
  public DailyTimes read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeDailyTimes.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(DailyTimes value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeDailyTimes.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(DailyTimes value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeDailyTimes.INSTANCE.write(value, buf);
    }
  }
}
