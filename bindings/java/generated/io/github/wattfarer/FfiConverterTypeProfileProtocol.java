package io.github.wattfarer;

enum FfiConverterTypeProfileProtocol implements FfiConverterRustBuffer<ProfileProtocol> {
    INSTANCE;

    @Override
    public ProfileProtocol read(java.nio.ByteBuffer buf) {
        try {
            return ProfileProtocol.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(ProfileProtocol value) {
        return 4L;
    }

    @Override
    public void write(ProfileProtocol value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
