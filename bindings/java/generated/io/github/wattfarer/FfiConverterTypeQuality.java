package io.github.wattfarer;

enum FfiConverterTypeQuality implements FfiConverterRustBuffer<Quality> {
    INSTANCE;

    @Override
    public Quality read(java.nio.ByteBuffer buf) {
        try {
            return Quality.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(Quality value) {
        return 4L;
    }

    @Override
    public void write(Quality value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
