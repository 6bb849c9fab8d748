package io.github.wattfarer;

enum FfiConverterOptionalTypeInfeasible implements FfiConverterRustBuffer<Infeasible> {
  INSTANCE;

  @Override
  public Infeasible read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeInfeasible.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Infeasible value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeInfeasible.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Infeasible value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeInfeasible.INSTANCE.write(value, buf);
    }
  }
}
