package io.github.wattfarer;

enum FfiConverterTypeChargingStatus implements FfiConverterRustBuffer<ChargingStatus> {
    INSTANCE;

    @Override
    public ChargingStatus read(java.nio.ByteBuffer buf) {
        try {
            return ChargingStatus.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(ChargingStatus value) {
        return 4L;
    }

    @Override
    public void write(ChargingStatus value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
