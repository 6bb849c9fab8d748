package io.github.wattfarer;

enum FfiConverterTypePlanAnswer implements FfiConverterRustBuffer<PlanAnswer> {
  INSTANCE;

  @Override
  public PlanAnswer read(java.nio.ByteBuffer buf) {
    return new PlanAnswer(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypePlanStatus.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypeInputUsed.INSTANCE.read(buf),
      FfiConverterSequenceTypeNotice.INSTANCE.read(buf),
      FfiConverterSequenceTypeDataUsed.INSTANCE.read(buf),
      FfiConverterSequenceTypeTrip.INSTANCE.read(buf),
      FfiConverterOptionalTypeInfeasible.INSTANCE.read(buf),
      FfiConverterTypeSearchProof.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(PlanAnswer value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.schemaVersion()) +
            FfiConverterString.INSTANCE.allocationSize(value.engineVersion()) +
            FfiConverterTypePlanStatus.INSTANCE.allocationSize(value.status()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.clientRef()) +
            FfiConverterSequenceTypeInputUsed.INSTANCE.allocationSize(value.inputs()) +
            FfiConverterSequenceTypeNotice.INSTANCE.allocationSize(value.notices()) +
            FfiConverterSequenceTypeDataUsed.INSTANCE.allocationSize(value.data()) +
            FfiConverterSequenceTypeTrip.INSTANCE.allocationSize(value.trips()) +
            FfiConverterOptionalTypeInfeasible.INSTANCE.allocationSize(value.infeasible()) +
            FfiConverterTypeSearchProof.INSTANCE.allocationSize(value.search())
      );
  }

  @Override
  public void write(PlanAnswer value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.schemaVersion(), buf);
      FfiConverterString.INSTANCE.write(value.engineVersion(), buf);
      FfiConverterTypePlanStatus.INSTANCE.write(value.status(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.clientRef(), buf);
      FfiConverterSequenceTypeInputUsed.INSTANCE.write(value.inputs(), buf);
      FfiConverterSequenceTypeNotice.INSTANCE.write(value.notices(), buf);
      FfiConverterSequenceTypeDataUsed.INSTANCE.write(value.data(), buf);
      FfiConverterSequenceTypeTrip.INSTANCE.write(value.trips(), buf);
      FfiConverterOptionalTypeInfeasible.INSTANCE.write(value.infeasible(), buf);
      FfiConverterTypeSearchProof.INSTANCE.write(value.search(), buf);
  }
}
