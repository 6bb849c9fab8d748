package io.github.wattfarer;

enum FfiConverterTypeWebhookKind implements FfiConverterRustBuffer<WebhookKind> {
    INSTANCE;

    @Override
    public WebhookKind read(java.nio.ByteBuffer buf) {
        try {
            return WebhookKind.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(WebhookKind value) {
        return 4L;
    }

    @Override
    public void write(WebhookKind value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
