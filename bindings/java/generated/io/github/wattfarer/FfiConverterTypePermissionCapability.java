package io.github.wattfarer;

enum FfiConverterTypePermissionCapability implements FfiConverterRustBuffer<PermissionCapability> {
  INSTANCE;

  @Override
  public PermissionCapability read(java.nio.ByteBuffer buf) {
    return new PermissionCapability(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterBoolean.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(PermissionCapability value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.permission()) +
            FfiConverterString.INSTANCE.allocationSize(value.endpoint()) +
            FfiConverterBoolean.INSTANCE.allocationSize(value.capable()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.reason())
      );
  }

  @Override
  public void write(PermissionCapability value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.permission(), buf);
      FfiConverterString.INSTANCE.write(value.endpoint(), buf);
      FfiConverterBoolean.INSTANCE.write(value.capable(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.reason(), buf);
  }
}
