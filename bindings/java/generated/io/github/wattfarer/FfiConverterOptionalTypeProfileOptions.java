package io.github.wattfarer;

enum FfiConverterOptionalTypeProfileOptions implements FfiConverterRustBuffer<ProfileOptions> {
  INSTANCE;

  @Override
  public ProfileOptions read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeProfileOptions.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ProfileOptions value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeProfileOptions.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ProfileOptions value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeProfileOptions.INSTANCE.write(value, buf);
    }
  }
}
