package io.github.wattfarer;

enum FfiConverterTypeProveOn implements FfiConverterRustBuffer<ProveOn> {
    INSTANCE;

    @Override
    public ProveOn read(java.nio.ByteBuffer buf) {
        try {
            return ProveOn.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(ProveOn value) {
        return 4L;
    }

    @Override
    public void write(ProveOn value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
