package io.github.wattfarer;

enum FfiConverterTypeLegKind implements FfiConverterRustBuffer<LegKind> {
    INSTANCE;

    @Override
    public LegKind read(java.nio.ByteBuffer buf) {
        try {
            return LegKind.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(LegKind value) {
        return 4L;
    }

    @Override
    public void write(LegKind value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
