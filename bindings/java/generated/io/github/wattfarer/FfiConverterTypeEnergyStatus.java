package io.github.wattfarer;

enum FfiConverterTypeEnergyStatus implements FfiConverterRustBuffer<EnergyStatus> {
    INSTANCE;

    @Override
    public EnergyStatus read(java.nio.ByteBuffer buf) {
        try {
            return EnergyStatus.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(EnergyStatus value) {
        return 4L;
    }

    @Override
    public void write(EnergyStatus value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
