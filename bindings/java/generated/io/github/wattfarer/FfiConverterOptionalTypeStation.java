package io.github.wattfarer;

enum FfiConverterOptionalTypeStation implements FfiConverterRustBuffer<Station> {
  INSTANCE;

  @Override
  public Station read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeStation.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(Station value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeStation.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(Station value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeStation.INSTANCE.write(value, buf);
    }
  }
}
