package io.github.wattfarer;

enum FfiConverterTypeSpan implements FfiConverterRustBuffer<Span> {
  INSTANCE;

  @Override
  public Span read(java.nio.ByteBuffer buf) {
    return new Span(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Span value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.startsAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.endsAt())
      );
  }

  @Override
  public void write(Span value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.startsAt(), buf);
      FfiConverterString.INSTANCE.write(value.endsAt(), buf);
  }
}
