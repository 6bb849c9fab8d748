package io.github.wattfarer;

enum FfiConverterTypeWebhooks implements FfiConverter<Webhooks, java.lang.Long> {
    INSTANCE;

    @Override
    public java.lang.Long lower(Webhooks value) {
        return value.callWithHandle((java.lang.Long handle) -> handle);
    }

    @Override
    public Webhooks lift(java.lang.Long value) {
        return new Webhooks(UniffiWithHandle.INSTANCE, value);
    }

    @Override
    public Webhooks read(java.nio.ByteBuffer buf) {
        // The Rust code always writes handles as 8 bytes, and will
        // fail to compile if they don't fit.
        return lift(buf.getLong());
    }

    @Override
    public long allocationSize(Webhooks value) {
        return 8L;
    }

    @Override
    public void write(Webhooks value, java.nio.ByteBuffer buf) {
        // The Rust code always expects handles written as 8 bytes,
        // and will fail to compile if they don't fit.
        buf.putLong(lower(value));
    }
}
