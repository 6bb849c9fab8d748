package io.github.wattfarer;

enum FfiConverterTypeFailure implements FfiConverterRustBuffer<Failure> {
  INSTANCE;

  @Override
  public Failure read(java.nio.ByteBuffer buf) {
    return new Failure(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterBoolean.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Failure value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.code()) +
            FfiConverterString.INSTANCE.allocationSize(value.detail()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.field()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.hint()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.details()) +
            FfiConverterBoolean.INSTANCE.allocationSize(value.retryable()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.retryAfterS())
      );
  }

  @Override
  public void write(Failure value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.code(), buf);
      FfiConverterString.INSTANCE.write(value.detail(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.field(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.hint(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.details(), buf);
      FfiConverterBoolean.INSTANCE.write(value.retryable(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.retryAfterS(), buf);
  }
}
