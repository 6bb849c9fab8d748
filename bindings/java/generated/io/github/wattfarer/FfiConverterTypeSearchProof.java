package io.github.wattfarer;

enum FfiConverterTypeSearchProof implements FfiConverterRustBuffer<SearchProof> {
  INSTANCE;

  @Override
  public SearchProof read(java.nio.ByteBuffer buf) {
    return new SearchProof(
      FfiConverterTypeObjectiveKind.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(SearchProof value) {
      return (
            FfiConverterTypeObjectiveKind.INSTANCE.allocationSize(value.objective()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.value()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.lowerBound()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.gap()) +
            FfiConverterString.INSTANCE.allocationSize(value.provedOn()) +
            FfiConverterLong.INSTANCE.allocationSize(value.labelsSettled()) +
            FfiConverterLong.INSTANCE.allocationSize(value.legsEvaluated())
      );
  }

  @Override
  public void write(SearchProof value, java.nio.ByteBuffer buf) {
      FfiConverterTypeObjectiveKind.INSTANCE.write(value.objective(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.value(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.lowerBound(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.gap(), buf);
      FfiConverterString.INSTANCE.write(value.provedOn(), buf);
      FfiConverterLong.INSTANCE.write(value.labelsSettled(), buf);
      FfiConverterLong.INSTANCE.write(value.legsEvaluated(), buf);
  }
}
