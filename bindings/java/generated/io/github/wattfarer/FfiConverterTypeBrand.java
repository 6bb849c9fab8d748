package io.github.wattfarer;

enum FfiConverterTypeBrand implements FfiConverterRustBuffer<Brand> {
  INSTANCE;

  @Override
  public Brand read(java.nio.ByteBuffer buf) {
    return new Brand(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterSequenceTypeReach.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Brand value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.name()) +
            FfiConverterSequenceTypeReach.INSTANCE.allocationSize(value.reach())
      );
  }

  @Override
  public void write(Brand value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.name(), buf);
      FfiConverterSequenceTypeReach.INSTANCE.write(value.reach(), buf);
  }
}
