package io.github.wattfarer;

enum FfiConverterTypeCommandStatus implements FfiConverterRustBuffer<CommandStatus> {
    INSTANCE;

    @Override
    public CommandStatus read(java.nio.ByteBuffer buf) {
        try {
            return CommandStatus.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(CommandStatus value) {
        return 4L;
    }

    @Override
    public void write(CommandStatus value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
