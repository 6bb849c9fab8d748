package io.github.wattfarer;

enum FfiConverterTypeCompatibility implements FfiConverterRustBuffer<Compatibility> {
  INSTANCE;

  @Override
  public Compatibility read(java.nio.ByteBuffer buf) {
    return new Compatibility(
      FfiConverterBoolean.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypePermissionCapability.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Compatibility value) {
      return (
            FfiConverterBoolean.INSTANCE.allocationSize(value.compatible()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.reason()) +
            FfiConverterSequenceTypePermissionCapability.INSTANCE.allocationSize(value.capabilities())
      );
  }

  @Override
  public void write(Compatibility value, java.nio.ByteBuffer buf) {
      FfiConverterBoolean.INSTANCE.write(value.compatible(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.reason(), buf);
      FfiConverterSequenceTypePermissionCapability.INSTANCE.write(value.capabilities(), buf);
  }
}
