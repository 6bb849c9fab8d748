package io.github.wattfarer;

enum FfiConverterTypeConnectorFormat implements FfiConverterRustBuffer<ConnectorFormat> {
    INSTANCE;

    @Override
    public ConnectorFormat read(java.nio.ByteBuffer buf) {
        try {
            return ConnectorFormat.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(ConnectorFormat value) {
        return 4L;
    }

    @Override
    public void write(ConnectorFormat value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
