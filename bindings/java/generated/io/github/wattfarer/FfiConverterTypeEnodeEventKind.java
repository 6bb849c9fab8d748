package io.github.wattfarer;

enum FfiConverterTypeEnodeEventKind implements FfiConverterRustBuffer<EnodeEventKind> {
    INSTANCE;

    @Override
    public EnodeEventKind read(java.nio.ByteBuffer buf) {
        try {
            return EnodeEventKind.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(EnodeEventKind value) {
        return 4L;
    }

    @Override
    public void write(EnodeEventKind value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
