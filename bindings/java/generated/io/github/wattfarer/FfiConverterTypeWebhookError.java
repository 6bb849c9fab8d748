package io.github.wattfarer;

enum FfiConverterTypeWebhookError implements FfiConverterRustBuffer<WebhookError> {
  INSTANCE;

  @Override
  public WebhookError read(java.nio.ByteBuffer buf) {
    return new WebhookError(
      FfiConverterSequenceString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterBoolean.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(WebhookError value) {
      return (
            FfiConverterSequenceString.INSTANCE.allocationSize(value.signals()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.code()) +
            FfiConverterBoolean.INSTANCE.allocationSize(value.resolved())
      );
  }

  @Override
  public void write(WebhookError value, java.nio.ByteBuffer buf) {
      FfiConverterSequenceString.INSTANCE.write(value.signals(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.code(), buf);
      FfiConverterBoolean.INSTANCE.write(value.resolved(), buf);
  }
}
