package io.github.wattfarer;

enum FfiConverterOptionalTypeObjective implements FfiConverterRustBuffer<Objective> {
  INSTANCE;

  @Override
  public Objective read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeObjective.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Objective value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeObjective.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Objective value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeObjective.INSTANCE.write(value, buf);
    }
  }
}
