package io.github.wattfarer;

enum FfiConverterTypeSessionSchedule implements FfiConverterRustBuffer<SessionSchedule> {
  INSTANCE;

  @Override
  public SessionSchedule read(java.nio.ByteBuffer buf) {
    return new SessionSchedule(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterSequenceTypeScheduleSlot.INSTANCE.read(buf),
      FfiConverterTypeScheduleTotals.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeScheduleTotals.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(SessionSchedule value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.reference()) +
            FfiConverterSequenceTypeScheduleSlot.INSTANCE.allocationSize(value.slots()) +
            FfiConverterTypeScheduleTotals.INSTANCE.allocationSize(value.totals()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.endSoc()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.shortfallKwh()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.minimumShortfallKwh()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.expectedShortfallKwh()) +
            FfiConverterOptionalTypeScheduleTotals.INSTANCE.allocationSize(value.fullestTotals())
      );
  }

  @Override
  public void write(SessionSchedule value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.reference(), buf);
      FfiConverterSequenceTypeScheduleSlot.INSTANCE.write(value.slots(), buf);
      FfiConverterTypeScheduleTotals.INSTANCE.write(value.totals(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.endSoc(), buf);
      FfiConverterDouble.INSTANCE.write(value.shortfallKwh(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.minimumShortfallKwh(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.expectedShortfallKwh(), buf);
      FfiConverterOptionalTypeScheduleTotals.INSTANCE.write(value.fullestTotals(), buf);
  }
}
