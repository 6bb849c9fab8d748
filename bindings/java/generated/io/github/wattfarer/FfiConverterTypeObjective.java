package io.github.wattfarer;

enum FfiConverterTypeObjective implements FfiConverterRustBuffer<Objective> {
  INSTANCE;

  @Override
  public Objective read(java.nio.ByteBuffer buf) {
    return new Objective(
      FfiConverterTypeObjectiveKind.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Objective value) {
      return (
            FfiConverterTypeObjectiveKind.INSTANCE.allocationSize(value.kind()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.valueOfTimePerH()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.currency())
      );
  }

  @Override
  public void write(Objective value, java.nio.ByteBuffer buf) {
      FfiConverterTypeObjectiveKind.INSTANCE.write(value.kind(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.valueOfTimePerH(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.currency(), buf);
  }
}
