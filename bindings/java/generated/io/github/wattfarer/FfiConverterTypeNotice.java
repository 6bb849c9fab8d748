package io.github.wattfarer;

enum FfiConverterTypeNotice implements FfiConverterRustBuffer<Notice> {
  INSTANCE;

  @Override
  public Notice read(java.nio.ByteBuffer buf) {
    return new Notice(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Notice value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.code()) +
            FfiConverterString.INSTANCE.allocationSize(value.text()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.field())
      );
  }

  @Override
  public void write(Notice value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.code(), buf);
      FfiConverterString.INSTANCE.write(value.text(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.field(), buf);
  }
}
