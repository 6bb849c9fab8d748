package io.github.wattfarer;

enum FfiConverterTypeReadingKind implements FfiConverterRustBuffer<ReadingKind> {
    INSTANCE;

    @Override
    public ReadingKind read(java.nio.ByteBuffer buf) {
        try {
            return ReadingKind.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(ReadingKind value) {
        return 4L;
    }

    @Override
    public void write(ReadingKind value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
