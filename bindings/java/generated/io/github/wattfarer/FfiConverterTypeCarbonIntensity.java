package io.github.wattfarer;

enum FfiConverterTypeCarbonIntensity implements FfiConverterRustBuffer<CarbonIntensity> {
  INSTANCE;

  @Override
  public CarbonIntensity read(java.nio.ByteBuffer buf) {
    return new CarbonIntensity(
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypeCarbonRow.INSTANCE.read(buf),
      FfiConverterOptionalTypeGapRule.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(CarbonIntensity value) {
      return (
            FfiConverterOptionalString.INSTANCE.allocationSize(value.timeZone()) +
            FfiConverterSequenceTypeCarbonRow.INSTANCE.allocationSize(value.values()) +
            FfiConverterOptionalTypeGapRule.INSTANCE.allocationSize(value.gaps())
      );
  }

  @Override
  public void write(CarbonIntensity value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalString.INSTANCE.write(value.timeZone(), buf);
      FfiConverterSequenceTypeCarbonRow.INSTANCE.write(value.values(), buf);
      FfiConverterOptionalTypeGapRule.INSTANCE.write(value.gaps(), buf);
  }
}
