package io.github.wattfarer;

enum FfiConverterOptionalTypeTariff implements FfiConverterRustBuffer<Tariff> {
  INSTANCE;

  @Override
  public Tariff read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeTariff.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Tariff value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeTariff.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Tariff value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeTariff.INSTANCE.write(value, buf);
    }
  }
}
