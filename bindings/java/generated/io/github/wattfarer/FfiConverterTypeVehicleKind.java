package io.github.wattfarer;

enum FfiConverterTypeVehicleKind implements FfiConverterRustBuffer<VehicleKind> {
    INSTANCE;

    @Override
    public VehicleKind read(java.nio.ByteBuffer buf) {
        try {
            return VehicleKind.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(VehicleKind value) {
        return 4L;
    }

    @Override
    public void write(VehicleKind value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
