package io.github.wattfarer;

enum FfiConverterTypeAmountComponentKind implements FfiConverterRustBuffer<AmountComponentKind> {
    INSTANCE;

    @Override
    public AmountComponentKind read(java.nio.ByteBuffer buf) {
        try {
            return AmountComponentKind.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(AmountComponentKind value) {
        return 4L;
    }

    @Override
    public void write(AmountComponentKind value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
