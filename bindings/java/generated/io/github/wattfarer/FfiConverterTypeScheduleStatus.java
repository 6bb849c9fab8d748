package io.github.wattfarer;

enum FfiConverterTypeScheduleStatus implements FfiConverterRustBuffer<ScheduleStatus> {
    INSTANCE;

    @Override
    public ScheduleStatus read(java.nio.ByteBuffer buf) {
        try {
            return ScheduleStatus.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(ScheduleStatus value) {
        return 4L;
    }

    @Override
    public void write(ScheduleStatus value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
