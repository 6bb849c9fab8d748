package io.github.wattfarer;

enum FfiConverterTypeWatched implements FfiConverterRustBuffer<Watched> {
  INSTANCE;

  @Override
  public Watched read(java.nio.ByteBuffer buf) {
    return new Watched(
      FfiConverterTypeChargeState.INSTANCE.read(buf),
      FfiConverterSequenceString.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Watched value) {
      return (
            FfiConverterTypeChargeState.INSTANCE.allocationSize(value.state()) +
            FfiConverterSequenceString.INSTANCE.allocationSize(value.changed()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.nextLookS())
      );
  }

  @Override
  public void write(Watched value, java.nio.ByteBuffer buf) {
      FfiConverterTypeChargeState.INSTANCE.write(value.state(), buf);
      FfiConverterSequenceString.INSTANCE.write(value.changed(), buf);
      FfiConverterDouble.INSTANCE.write(value.nextLookS(), buf);
  }
}
