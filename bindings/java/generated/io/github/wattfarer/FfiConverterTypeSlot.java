package io.github.wattfarer;

enum FfiConverterTypeSlot implements FfiConverterRustBuffer<Slot> {
  INSTANCE;

  @Override
  public Slot read(java.nio.ByteBuffer buf) {
    return new Slot(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterBoolean.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Slot value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.startsAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.endsAt()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.pricePerKwh()) +
            FfiConverterBoolean.INSTANCE.allocationSize(value.assumed())
      );
  }

  @Override
  public void write(Slot value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.startsAt(), buf);
      FfiConverterString.INSTANCE.write(value.endsAt(), buf);
      FfiConverterDouble.INSTANCE.write(value.pricePerKwh(), buf);
      FfiConverterBoolean.INSTANCE.write(value.assumed(), buf);
  }
}
