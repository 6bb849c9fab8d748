package io.github.wattfarer;

enum FfiConverterTypeSkipped implements FfiConverterRustBuffer<Skipped> {
  INSTANCE;

  @Override
  public Skipped read(java.nio.ByteBuffer buf) {
    return new Skipped(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Skipped value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.reason()) +
            FfiConverterLong.INSTANCE.allocationSize(value.count()) +
            FfiConverterString.INSTANCE.allocationSize(value.example())
      );
  }

  @Override
  public void write(Skipped value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.reason(), buf);
      FfiConverterLong.INSTANCE.write(value.count(), buf);
      FfiConverterString.INSTANCE.write(value.example(), buf);
  }
}
