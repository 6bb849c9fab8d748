package io.github.wattfarer;

enum FfiConverterTypeBinding implements FfiConverterRustBuffer<Binding> {
    INSTANCE;

    @Override
    public Binding read(java.nio.ByteBuffer buf) {
        try {
            return Binding.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(Binding value) {
        return 4L;
    }

    @Override
    public void write(Binding value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
