package io.github.wattfarer;

enum FfiConverterTypeOcpiDimension implements FfiConverterRustBuffer<OcpiDimension> {
    INSTANCE;

    @Override
    public OcpiDimension read(java.nio.ByteBuffer buf) {
        try {
            return OcpiDimension.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(OcpiDimension value) {
        return 4L;
    }

    @Override
    public void write(OcpiDimension value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
