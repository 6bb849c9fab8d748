package io.github.wattfarer;

enum FfiConverterTypeTier implements FfiConverterRustBuffer<Tier> {
    INSTANCE;

    @Override
    public Tier read(java.nio.ByteBuffer buf) {
        try {
            return Tier.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(Tier value) {
        return 4L;
    }

    @Override
    public void write(Tier value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
