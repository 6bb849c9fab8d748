package io.github.wattfarer;

enum FfiConverterTypeRepair implements FfiConverterRustBuffer<Repair> {
  INSTANCE;

  @Override
  public Repair read(java.nio.ByteBuffer buf) {
    return new Repair(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Repair value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.field()) +
            FfiConverterString.INSTANCE.allocationSize(value.value()) +
            FfiConverterString.INSTANCE.allocationSize(value.effect())
      );
  }

  @Override
  public void write(Repair value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.field(), buf);
      FfiConverterString.INSTANCE.write(value.value(), buf);
      FfiConverterString.INSTANCE.write(value.effect(), buf);
  }
}
