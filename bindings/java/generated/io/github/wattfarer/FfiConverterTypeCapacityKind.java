package io.github.wattfarer;

enum FfiConverterTypeCapacityKind implements FfiConverterRustBuffer<CapacityKind> {
    INSTANCE;

    @Override
    public CapacityKind read(java.nio.ByteBuffer buf) {
        try {
            return CapacityKind.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(CapacityKind value) {
        return 4L;
    }

    @Override
    public void write(CapacityKind value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
