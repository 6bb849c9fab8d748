package io.github.wattfarer;

enum FfiConverterOptionalTypeScheduleTotals implements FfiConverterRustBuffer<ScheduleTotals> {
  INSTANCE;

  @Override
  public ScheduleTotals read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeScheduleTotals.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ScheduleTotals value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeScheduleTotals.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ScheduleTotals value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeScheduleTotals.INSTANCE.write(value, buf);
    }
  }
}
