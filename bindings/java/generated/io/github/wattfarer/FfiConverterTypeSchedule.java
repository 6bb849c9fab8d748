package io.github.wattfarer;

enum FfiConverterTypeSchedule implements FfiConverterRustBuffer<Schedule> {
  INSTANCE;

  @Override
  public Schedule read(java.nio.ByteBuffer buf) {
    return new Schedule(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeScheduleStatus.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypeInputUsed.INSTANCE.read(buf),
      FfiConverterSequenceTypeNotice.INSTANCE.read(buf),
      FfiConverterSequenceTypeDataUsed.INSTANCE.read(buf),
      FfiConverterSequenceTypeSessionSchedule.INSTANCE.read(buf),
      FfiConverterOptionalTypeSiteSchedule.INSTANCE.read(buf),
      FfiConverterSequenceTypeChargingProfile.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Schedule value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.schemaVersion()) +
            FfiConverterString.INSTANCE.allocationSize(value.engineVersion()) +
            FfiConverterTypeScheduleStatus.INSTANCE.allocationSize(value.status()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.clientRef()) +
            FfiConverterSequenceTypeInputUsed.INSTANCE.allocationSize(value.inputs()) +
            FfiConverterSequenceTypeNotice.INSTANCE.allocationSize(value.notices()) +
            FfiConverterSequenceTypeDataUsed.INSTANCE.allocationSize(value.data()) +
            FfiConverterSequenceTypeSessionSchedule.INSTANCE.allocationSize(value.sessions()) +
            FfiConverterOptionalTypeSiteSchedule.INSTANCE.allocationSize(value.site()) +
            FfiConverterSequenceTypeChargingProfile.INSTANCE.allocationSize(value.profiles()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.gap())
      );
  }

  @Override
  public void write(Schedule value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.schemaVersion(), buf);
      FfiConverterString.INSTANCE.write(value.engineVersion(), buf);
      FfiConverterTypeScheduleStatus.INSTANCE.write(value.status(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.clientRef(), buf);
      FfiConverterSequenceTypeInputUsed.INSTANCE.write(value.inputs(), buf);
      FfiConverterSequenceTypeNotice.INSTANCE.write(value.notices(), buf);
      FfiConverterSequenceTypeDataUsed.INSTANCE.write(value.data(), buf);
      FfiConverterSequenceTypeSessionSchedule.INSTANCE.write(value.sessions(), buf);
      FfiConverterOptionalTypeSiteSchedule.INSTANCE.write(value.site(), buf);
      FfiConverterSequenceTypeChargingProfile.INSTANCE.write(value.profiles(), buf);
      FfiConverterDouble.INSTANCE.write(value.gap(), buf);
  }
}
