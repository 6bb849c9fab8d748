package io.github.wattfarer;

enum FfiConverterTypeScheduleObjective implements FfiConverterRustBuffer<ScheduleObjective> {
    INSTANCE;

    @Override
    public ScheduleObjective read(java.nio.ByteBuffer buf) {
        try {
            return ScheduleObjective.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(ScheduleObjective value) {
        return 4L;
    }

    @Override
    public void write(ScheduleObjective value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
