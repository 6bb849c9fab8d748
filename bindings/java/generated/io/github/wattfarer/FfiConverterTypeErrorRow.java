package io.github.wattfarer;

enum FfiConverterTypeErrorRow implements FfiConverterRustBuffer<ErrorRow> {
  INSTANCE;

  @Override
  public ErrorRow read(java.nio.ByteBuffer buf) {
    return new ErrorRow(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterInteger.INSTANCE.read(buf),
      FfiConverterBoolean.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ErrorRow value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.code()) +
            FfiConverterInteger.INSTANCE.allocationSize(value.httpStatus()) +
            FfiConverterBoolean.INSTANCE.allocationSize(value.retryable())
      );
  }

  @Override
  public void write(ErrorRow value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.code(), buf);
      FfiConverterInteger.INSTANCE.write(value.httpStatus(), buf);
      FfiConverterBoolean.INSTANCE.write(value.retryable(), buf);
  }
}
