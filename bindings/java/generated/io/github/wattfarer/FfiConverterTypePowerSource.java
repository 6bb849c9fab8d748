package io.github.wattfarer;

enum FfiConverterTypePowerSource implements FfiConverterRustBuffer<PowerSource> {
    INSTANCE;

    @Override
    public PowerSource read(java.nio.ByteBuffer buf) {
        try {
            return PowerSource.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(PowerSource value) {
        return 4L;
    }

    @Override
    public void write(PowerSource value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
