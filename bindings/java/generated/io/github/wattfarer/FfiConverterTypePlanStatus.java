package io.github.wattfarer;

enum FfiConverterTypePlanStatus implements FfiConverterRustBuffer<PlanStatus> {
    INSTANCE;

    @Override
    public PlanStatus read(java.nio.ByteBuffer buf) {
        try {
            return PlanStatus.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(PlanStatus value) {
        return 4L;
    }

    @Override
    public void write(PlanStatus value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
