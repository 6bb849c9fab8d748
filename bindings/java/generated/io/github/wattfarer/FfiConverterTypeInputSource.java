package io.github.wattfarer;

enum FfiConverterTypeInputSource implements FfiConverterRustBuffer<InputSource> {
    INSTANCE;

    @Override
    public InputSource read(java.nio.ByteBuffer buf) {
        try {
            return InputSource.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(InputSource value) {
        return 4L;
    }

    @Override
    public void write(InputSource value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
