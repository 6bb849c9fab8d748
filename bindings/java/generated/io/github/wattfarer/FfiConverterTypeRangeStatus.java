package io.github.wattfarer;

enum FfiConverterTypeRangeStatus implements FfiConverterRustBuffer<RangeStatus> {
    INSTANCE;

    @Override
    public RangeStatus read(java.nio.ByteBuffer buf) {
        try {
            return RangeStatus.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(RangeStatus value) {
        return 4L;
    }

    @Override
    public void write(RangeStatus value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
