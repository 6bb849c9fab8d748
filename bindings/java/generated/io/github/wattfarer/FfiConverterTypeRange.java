package io.github.wattfarer;

enum FfiConverterTypeRange implements FfiConverterRustBuffer<Range> {
  INSTANCE;

  @Override
  public Range read(java.nio.ByteBuffer buf) {
    return new Range(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeRangeStatus.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypeInputUsed.INSTANCE.read(buf),
      FfiConverterSequenceTypeNotice.INSTANCE.read(buf),
      FfiConverterSequenceTypeDataUsed.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypePolygon.INSTANCE.read(buf),
      FfiConverterTypeConditions.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Range value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.schemaVersion()) +
            FfiConverterString.INSTANCE.allocationSize(value.engineVersion()) +
            FfiConverterTypeRangeStatus.INSTANCE.allocationSize(value.status()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.clientRef()) +
            FfiConverterSequenceTypeInputUsed.INSTANCE.allocationSize(value.inputs()) +
            FfiConverterSequenceTypeNotice.INSTANCE.allocationSize(value.notices()) +
            FfiConverterSequenceTypeDataUsed.INSTANCE.allocationSize(value.data()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.rangeM()) +
            FfiConverterOptionalTypePolygon.INSTANCE.allocationSize(value.reachable()) +
            FfiConverterTypeConditions.INSTANCE.allocationSize(value.conditions())
      );
  }

  @Override
  public void write(Range value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.schemaVersion(), buf);
      FfiConverterString.INSTANCE.write(value.engineVersion(), buf);
      FfiConverterTypeRangeStatus.INSTANCE.write(value.status(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.clientRef(), buf);
      FfiConverterSequenceTypeInputUsed.INSTANCE.write(value.inputs(), buf);
      FfiConverterSequenceTypeNotice.INSTANCE.write(value.notices(), buf);
      FfiConverterSequenceTypeDataUsed.INSTANCE.write(value.data(), buf);
      FfiConverterDouble.INSTANCE.write(value.rangeM(), buf);
      FfiConverterOptionalTypePolygon.INSTANCE.write(value.reachable(), buf);
      FfiConverterTypeConditions.INSTANCE.write(value.conditions(), buf);
  }
}
