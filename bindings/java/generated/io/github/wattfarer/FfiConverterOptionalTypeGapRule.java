package io.github.wattfarer;

enum FfiConverterOptionalTypeGapRule implements FfiConverterRustBuffer<GapRule> {
  INSTANCE;

  @Override
  public GapRule read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeGapRule.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(GapRule value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeGapRule.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(GapRule value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeGapRule.INSTANCE.write(value, buf);
    }
  }
}
