package io.github.wattfarer;

enum FfiConverterTypeConsentOptions implements FfiConverterRustBuffer<ConsentOptions> {
  INSTANCE;

  @Override
  public ConsentOptions read(java.nio.ByteBuffer buf) {
    return new ConsentOptions(
      FfiConverterSequenceString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalBoolean.INSTANCE.read(buf),
      FfiConverterOptionalBoolean.INSTANCE.read(buf),
      FfiConverterSequenceString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ConsentOptions value) {
      return (
            FfiConverterSequenceString.INSTANCE.allocationSize(value.scopes()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.mode()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.make()) +
            FfiConverterOptionalBoolean.INSTANCE.allocationSize(value.forcePrompt()) +
            FfiConverterOptionalBoolean.INSTANCE.allocationSize(value.singleSelect()) +
            FfiConverterSequenceString.INSTANCE.allocationSize(value.flags()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.user())
      );
  }

  @Override
  public void write(ConsentOptions value, java.nio.ByteBuffer buf) {
      FfiConverterSequenceString.INSTANCE.write(value.scopes(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.mode(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.make(), buf);
      FfiConverterOptionalBoolean.INSTANCE.write(value.forcePrompt(), buf);
      FfiConverterOptionalBoolean.INSTANCE.write(value.singleSelect(), buf);
      FfiConverterSequenceString.INSTANCE.write(value.flags(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.user(), buf);
  }
}
