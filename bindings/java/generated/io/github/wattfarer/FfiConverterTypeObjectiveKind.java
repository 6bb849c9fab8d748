package io.github.wattfarer;

enum FfiConverterTypeObjectiveKind implements FfiConverterRustBuffer<ObjectiveKind> {
    INSTANCE;

    @Override
    public ObjectiveKind read(java.nio.ByteBuffer buf) {
        try {
            return ObjectiveKind.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(ObjectiveKind value) {
        return 4L;
    }

    @Override
    public void write(ObjectiveKind value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
