package io.github.wattfarer;

enum FfiConverterTypeRateUnit implements FfiConverterRustBuffer<RateUnit> {
    INSTANCE;

    @Override
    public RateUnit read(java.nio.ByteBuffer buf) {
        try {
            return RateUnit.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(RateUnit value) {
        return 4L;
    }

    @Override
    public void write(RateUnit value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
