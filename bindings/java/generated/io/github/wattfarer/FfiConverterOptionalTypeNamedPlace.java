package io.github.wattfarer;

enum FfiConverterOptionalTypeNamedPlace implements FfiConverterRustBuffer<NamedPlace> {
  INSTANCE;

  @Override
  public NamedPlace read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeNamedPlace.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(NamedPlace value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeNamedPlace.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(NamedPlace value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeNamedPlace.INSTANCE.write(value, buf);
    }
  }
}
