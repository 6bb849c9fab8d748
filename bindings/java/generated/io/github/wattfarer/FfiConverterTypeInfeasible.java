package io.github.wattfarer;

enum FfiConverterTypeInfeasible implements FfiConverterRustBuffer<Infeasible> {
  INSTANCE;

  @Override
  public Infeasible read(java.nio.ByteBuffer buf) {
    return new Infeasible(
      FfiConverterTypeBinding.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeLatLon.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterSequenceTypeRepair.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Infeasible value) {
      return (
            FfiConverterTypeBinding.INSTANCE.allocationSize(value.binding()) +
            FfiConverterString.INSTANCE.allocationSize(value.from()) +
            FfiConverterString.INSTANCE.allocationSize(value.to()) +
            FfiConverterTypeLatLon.INSTANCE.allocationSize(value.furthest()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.shortfallKwh()) +
            FfiConverterSequenceTypeRepair.INSTANCE.allocationSize(value.repairs())
      );
  }

  @Override
  public void write(Infeasible value, java.nio.ByteBuffer buf) {
      FfiConverterTypeBinding.INSTANCE.write(value.binding(), buf);
      FfiConverterString.INSTANCE.write(value.from(), buf);
      FfiConverterString.INSTANCE.write(value.to(), buf);
      FfiConverterTypeLatLon.INSTANCE.write(value.furthest(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.shortfallKwh(), buf);
      FfiConverterSequenceTypeRepair.INSTANCE.write(value.repairs(), buf);
  }
}
