package io.github.wattfarer;

enum FfiConverterTypeLimitingFactor implements FfiConverterRustBuffer<LimitingFactor> {
    INSTANCE;

    @Override
    public LimitingFactor read(java.nio.ByteBuffer buf) {
        try {
            return LimitingFactor.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(LimitingFactor value) {
        return 4L;
    }

    @Override
    public void write(LimitingFactor value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
