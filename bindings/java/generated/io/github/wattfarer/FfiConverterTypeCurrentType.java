package io.github.wattfarer;

enum FfiConverterTypeCurrentType implements FfiConverterRustBuffer<CurrentType> {
    INSTANCE;

    @Override
    public CurrentType read(java.nio.ByteBuffer buf) {
        try {
            return CurrentType.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(CurrentType value) {
        return 4L;
    }

    @Override
    public void write(CurrentType value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
