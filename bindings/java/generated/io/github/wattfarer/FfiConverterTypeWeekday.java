package io.github.wattfarer;

enum FfiConverterTypeWeekday implements FfiConverterRustBuffer<Weekday> {
    INSTANCE;

    @Override
    public Weekday read(java.nio.ByteBuffer buf) {
        try {
            return Weekday.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(Weekday value) {
        return 4L;
    }

    @Override
    public void write(Weekday value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
