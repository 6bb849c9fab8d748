package io.github.wattfarer;

enum FfiConverterTypeWebhookEvent implements FfiConverterRustBuffer<WebhookEvent> {
  INSTANCE;

  @Override
  public WebhookEvent read(java.nio.ByteBuffer buf) {
    return new WebhookEvent(
      FfiConverterTypeWebhookKind.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypeChargeState.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypeWebhookError.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(WebhookEvent value) {
      return (
            FfiConverterTypeWebhookKind.INSTANCE.allocationSize(value.kind()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.answer()) +
            FfiConverterSequenceTypeChargeState.INSTANCE.allocationSize(value.states()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.connectionId()) +
            FfiConverterSequenceTypeWebhookError.INSTANCE.allocationSize(value.errors()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.eventType())
      );
  }

  @Override
  public void write(WebhookEvent value, java.nio.ByteBuffer buf) {
      FfiConverterTypeWebhookKind.INSTANCE.write(value.kind(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.answer(), buf);
      FfiConverterSequenceTypeChargeState.INSTANCE.write(value.states(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.connectionId(), buf);
      FfiConverterSequenceTypeWebhookError.INSTANCE.write(value.errors(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.eventType(), buf);
  }
}
