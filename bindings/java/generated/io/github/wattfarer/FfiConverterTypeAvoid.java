package io.github.wattfarer;

enum FfiConverterTypeAvoid implements FfiConverterRustBuffer<Avoid> {
    INSTANCE;

    @Override
    public Avoid read(java.nio.ByteBuffer buf) {
        try {
            return Avoid.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(Avoid value) {
        return 4L;
    }

    @Override
    public void write(Avoid value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
