package io.github.wattfarer;

enum FfiConverterTypeChargeStatus implements FfiConverterRustBuffer<ChargeStatus> {
    INSTANCE;

    @Override
    public ChargeStatus read(java.nio.ByteBuffer buf) {
        try {
            return ChargeStatus.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(ChargeStatus value) {
        return 4L;
    }

    @Override
    public void write(ChargeStatus value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
