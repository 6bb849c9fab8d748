package io.github.wattfarer;

enum FfiConverterTypeStations implements FfiConverter<Stations, java.lang.Long> {
    INSTANCE;

    @Override
    public java.lang.Long lower(Stations value) {
        return value.callWithHandle((java.lang.Long handle) -> handle);
    }

    @Override
    public Stations lift(java.lang.Long value) {
        return new Stations(UniffiWithHandle.INSTANCE, value);
    }

    @Override
    public Stations read(java.nio.ByteBuffer buf) {
        // The Rust code always writes handles as 8 bytes, and will
        // fail to compile if they don't fit.
        return lift(buf.getLong());
    }

    @Override
    public long allocationSize(Stations value) {
        return 8L;
    }

    @Override
    public void write(Stations value, java.nio.ByteBuffer buf) {
        // The Rust code always expects handles written as 8 bytes,
        // and will fail to compile if they don't fit.
        buf.putLong(lower(value));
    }
}
