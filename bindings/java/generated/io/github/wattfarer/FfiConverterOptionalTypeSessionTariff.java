package io.github.wattfarer;

enum FfiConverterOptionalTypeSessionTariff implements FfiConverterRustBuffer<SessionTariff> {
  INSTANCE;

  @Override
  public SessionTariff read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeSessionTariff.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(SessionTariff value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeSessionTariff.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(SessionTariff value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeSessionTariff.INSTANCE.write(value, buf);
    }
  }
}
