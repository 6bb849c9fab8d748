package io.github.wattfarer;

enum FfiConverterTypeApplication implements FfiConverterRustBuffer<Application> {
  INSTANCE;

  @Override
  public Application read(java.nio.ByteBuffer buf) {
    return new Application(
      FfiConverterSequenceTypeDueCommand.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Application value) {
      return (
            FfiConverterSequenceTypeDueCommand.INSTANCE.allocationSize(value.commands()) +
            FfiConverterString.INSTANCE.allocationSize(value.why())
      );
  }

  @Override
  public void write(Application value, java.nio.ByteBuffer buf) {
      FfiConverterSequenceTypeDueCommand.INSTANCE.write(value.commands(), buf);
      FfiConverterString.INSTANCE.write(value.why(), buf);
  }
}
