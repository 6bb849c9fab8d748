package io.github.wattfarer;

enum FfiConverterTypeStationFormat implements FfiConverterRustBuffer<StationFormat> {
    INSTANCE;

    @Override
    public StationFormat read(java.nio.ByteBuffer buf) {
        try {
            return StationFormat.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(StationFormat value) {
        return 4L;
    }

    @Override
    public void write(StationFormat value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
