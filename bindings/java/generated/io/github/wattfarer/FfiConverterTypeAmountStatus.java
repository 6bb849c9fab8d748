package io.github.wattfarer;

enum FfiConverterTypeAmountStatus implements FfiConverterRustBuffer<AmountStatus> {
    INSTANCE;

    @Override
    public AmountStatus read(java.nio.ByteBuffer buf) {
        try {
            return AmountStatus.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(AmountStatus value) {
        return 4L;
    }

    @Override
    public void write(AmountStatus value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
