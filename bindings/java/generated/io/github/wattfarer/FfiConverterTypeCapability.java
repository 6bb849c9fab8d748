package io.github.wattfarer;

enum FfiConverterTypeCapability implements FfiConverterRustBuffer<Capability> {
  INSTANCE;

  @Override
  public Capability read(java.nio.ByteBuffer buf) {
    return new Capability(
      FfiConverterTypeCommandAction.INSTANCE.read(buf),
      FfiConverterBoolean.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Capability value) {
      return (
            FfiConverterTypeCommandAction.INSTANCE.allocationSize(value.action()) +
            FfiConverterBoolean.INSTANCE.allocationSize(value.capable()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.reason())
      );
  }

  @Override
  public void write(Capability value, java.nio.ByteBuffer buf) {
      FfiConverterTypeCommandAction.INSTANCE.write(value.action(), buf);
      FfiConverterBoolean.INSTANCE.write(value.capable(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.reason(), buf);
  }
}
