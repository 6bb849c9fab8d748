package io.github.wattfarer;

enum FfiConverterTypeDueCommand implements FfiConverterRustBuffer<DueCommand> {
  INSTANCE;

  @Override
  public DueCommand read(java.nio.ByteBuffer buf) {
    return new DueCommand(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeCommandAction.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(DueCommand value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.at()) +
            FfiConverterTypeCommandAction.INSTANCE.allocationSize(value.action()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.currentA())
      );
  }

  @Override
  public void write(DueCommand value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.at(), buf);
      FfiConverterTypeCommandAction.INSTANCE.write(value.action(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.currentA(), buf);
  }
}
