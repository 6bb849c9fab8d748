package io.github.wattfarer;

enum FfiConverterTypeGapRule implements FfiConverterRustBuffer<GapRule> {
    INSTANCE;

    @Override
    public GapRule read(java.nio.ByteBuffer buf) {
        try {
            return GapRule.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(GapRule value) {
        return 4L;
    }

    @Override
    public void write(GapRule value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
