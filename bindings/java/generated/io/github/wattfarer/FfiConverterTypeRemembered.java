package io.github.wattfarer;

enum FfiConverterTypeRemembered implements FfiConverterRustBuffer<Remembered> {
  INSTANCE;

  @Override
  public Remembered read(java.nio.ByteBuffer buf) {
    return new Remembered(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Remembered value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.digest()) +
            FfiConverterLong.INSTANCE.allocationSize(value.seenMs())
      );
  }

  @Override
  public void write(Remembered value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.digest(), buf);
      FfiConverterLong.INSTANCE.write(value.seenMs(), buf);
  }
}
