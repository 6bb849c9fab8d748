package io.github.wattfarer;

enum FfiConverterTypeProfileOptions implements FfiConverterRustBuffer<ProfileOptions> {
  INSTANCE;

  @Override
  public ProfileOptions read(java.nio.ByteBuffer buf) {
    return new ProfileOptions(
      FfiConverterTypeProfileProtocol.INSTANCE.read(buf),
      FfiConverterOptionalTypeRateUnit.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ProfileOptions value) {
      return (
            FfiConverterTypeProfileProtocol.INSTANCE.allocationSize(value.protocol()) +
            FfiConverterOptionalTypeRateUnit.INSTANCE.allocationSize(value.unit()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.maxPeriods())
      );
  }

  @Override
  public void write(ProfileOptions value, java.nio.ByteBuffer buf) {
      FfiConverterTypeProfileProtocol.INSTANCE.write(value.protocol(), buf);
      FfiConverterOptionalTypeRateUnit.INSTANCE.write(value.unit(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.maxPeriods(), buf);
  }
}
