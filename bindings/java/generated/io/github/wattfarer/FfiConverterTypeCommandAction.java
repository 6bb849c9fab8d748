package io.github.wattfarer;

enum FfiConverterTypeCommandAction implements FfiConverterRustBuffer<CommandAction> {
    INSTANCE;

    @Override
    public CommandAction read(java.nio.ByteBuffer buf) {
        try {
            return CommandAction.values()[buf.getInt() - 1];
        } catch (java.lang.IndexOutOfBoundsException e) {
            throw new java.lang.RuntimeException("invalid enum value, something is very wrong!!", e);
        }
    }

    @Override
    public long allocationSize(CommandAction value) {
        return 4L;
    }

    @Override
    public void write(CommandAction value, java.nio.ByteBuffer buf) {
        buf.putInt(value.ordinal() + 1);
    }
}
