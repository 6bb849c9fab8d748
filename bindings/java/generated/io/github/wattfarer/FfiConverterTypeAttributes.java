package io.github.wattfarer;

enum FfiConverterTypeAttributes implements FfiConverterRustBuffer<Attributes> {
  INSTANCE;

  @Override
  public Attributes read(java.nio.ByteBuffer buf) {
    return new Attributes(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf),
      FfiConverterOptionalTypeVehicleKind.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Attributes value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.connectionId()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.make()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.model()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.year()) +
            FfiConverterOptionalTypeVehicleKind.INSTANCE.allocationSize(value.kind())
      );
  }

  @Override
  public void write(Attributes value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.connectionId(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.make(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.model(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.year(), buf);
      FfiConverterOptionalTypeVehicleKind.INSTANCE.write(value.kind(), buf);
  }
}
