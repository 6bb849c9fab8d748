package io.github.wattfarer;

enum FfiConverterOptionalTypeCarbonIntensity implements FfiConverterRustBuffer<CarbonIntensity> {
  INSTANCE;

  @Override
  public CarbonIntensity read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeCarbonIntensity.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(CarbonIntensity value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeCarbonIntensity.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(CarbonIntensity value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeCarbonIntensity.INSTANCE.write(value, buf);
    }
  }
}
