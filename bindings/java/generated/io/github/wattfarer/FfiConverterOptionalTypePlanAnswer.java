package io.github.wattfarer;

enum FfiConverterOptionalTypePlanAnswer implements FfiConverterRustBuffer<PlanAnswer> {
  INSTANCE;

  @Override
  public PlanAnswer read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypePlanAnswer.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(PlanAnswer value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypePlanAnswer.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(PlanAnswer value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypePlanAnswer.INSTANCE.write(value, buf);
    }
  }
}
