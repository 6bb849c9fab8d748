package io.github.wattfarer;

enum FfiConverterTypeLocated implements FfiConverterRustBuffer<Located> {
  INSTANCE;

  @Override
  public Located read(java.nio.ByteBuffer buf) {
    return new Located(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeLatLon.INSTANCE.read(buf),
      FfiConverterOptionalTypeNotice.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Located value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.name()) +
            FfiConverterTypeLatLon.INSTANCE.allocationSize(value.position()) +
            FfiConverterOptionalTypeNotice.INSTANCE.allocationSize(value.notice())
      );
  }

  @Override
  public void write(Located value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.name(), buf);
      FfiConverterTypeLatLon.INSTANCE.write(value.position(), buf);
      FfiConverterOptionalTypeNotice.INSTANCE.write(value.notice(), buf);
  }
}
