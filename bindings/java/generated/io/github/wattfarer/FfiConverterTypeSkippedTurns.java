package io.github.wattfarer;

enum FfiConverterTypeSkippedTurns implements FfiConverterRustBuffer<SkippedTurns> {
  INSTANCE;

  @Override
  public SkippedTurns read(java.nio.ByteBuffer buf) {
    return new SkippedTurns(
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(SkippedTurns value) {
      return (
            FfiConverterLong.INSTANCE.allocationSize(value.notForCars()) +
            FfiConverterLong.INSTANCE.allocationSize(value.conditional()) +
            FfiConverterLong.INSTANCE.allocationSize(value.roadMissing()) +
            FfiConverterLong.INSTANCE.allocationSize(value.unclear()) +
            FfiConverterLong.INSTANCE.allocationSize(value.unknownKind())
      );
  }

  @Override
  public void write(SkippedTurns value, java.nio.ByteBuffer buf) {
      FfiConverterLong.INSTANCE.write(value.notForCars(), buf);
      FfiConverterLong.INSTANCE.write(value.conditional(), buf);
      FfiConverterLong.INSTANCE.write(value.roadMissing(), buf);
      FfiConverterLong.INSTANCE.write(value.unclear(), buf);
      FfiConverterLong.INSTANCE.write(value.unknownKind(), buf);
  }
}
