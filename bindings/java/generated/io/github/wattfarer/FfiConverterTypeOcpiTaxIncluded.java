package io.github.wattfarer;

enum FfiConverterTypeOcpiTaxIncluded implements FfiConverterRustBuffer<OcpiTaxIncluded> {
    INSTANCE;

    @Override
    public OcpiTaxIncluded read(java.nio.ByteBuffer buf) {
        try {
            return OcpiTaxIncluded.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(OcpiTaxIncluded value) {
        return 4L;
    }

    @Override
    public void write(OcpiTaxIncluded value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
