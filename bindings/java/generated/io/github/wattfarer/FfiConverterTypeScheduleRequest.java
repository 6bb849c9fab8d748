package io.github.wattfarer;

enum FfiConverterTypeScheduleRequest implements FfiConverterRustBuffer<ScheduleRequest> {
  INSTANCE;

  @Override
  public ScheduleRequest read(java.nio.ByteBuffer buf) {
    return new ScheduleRequest(
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypeSessionRequest.INSTANCE.read(buf),
      FfiConverterOptionalTypeTariff.INSTANCE.read(buf),
      FfiConverterOptionalTypeCarbonIntensity.INSTANCE.read(buf),
      FfiConverterOptionalTypeSite.INSTANCE.read(buf),
      FfiConverterSequenceTypeLimitRow.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeScheduleObjective.INSTANCE.read(buf),
      FfiConverterOptionalBoolean.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeProfileOptions.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(ScheduleRequest value) {
      return (
            FfiConverterOptionalString.INSTANCE.allocationSize(value.clientRef()) +
            FfiConverterSequenceTypeSessionRequest.INSTANCE.allocationSize(value.sessions()) +
            FfiConverterOptionalTypeTariff.INSTANCE.allocationSize(value.tariff()) +
            FfiConverterOptionalTypeCarbonIntensity.INSTANCE.allocationSize(value.carbon()) +
            FfiConverterOptionalTypeSite.INSTANCE.allocationSize(value.site()) +
            FfiConverterSequenceTypeLimitRow.INSTANCE.allocationSize(value.solar()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.feedInPerKwh()) +
            FfiConverterOptionalTypeScheduleObjective.INSTANCE.allocationSize(value.objective()) +
            FfiConverterOptionalBoolean.INSTANCE.allocationSize(value.finishLate()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.holdingCostPerKwhH()) +
            FfiConverterOptionalTypeProfileOptions.INSTANCE.allocationSize(value.profiles())
      );
  }

  @Override
  public void write(ScheduleRequest value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalString.INSTANCE.write(value.clientRef(), buf);
      FfiConverterSequenceTypeSessionRequest.INSTANCE.write(value.sessions(), buf);
      FfiConverterOptionalTypeTariff.INSTANCE.write(value.tariff(), buf);
      FfiConverterOptionalTypeCarbonIntensity.INSTANCE.write(value.carbon(), buf);
      FfiConverterOptionalTypeSite.INSTANCE.write(value.site(), buf);
      FfiConverterSequenceTypeLimitRow.INSTANCE.write(value.solar(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.feedInPerKwh(), buf);
      FfiConverterOptionalTypeScheduleObjective.INSTANCE.write(value.objective(), buf);
      FfiConverterOptionalBoolean.INSTANCE.write(value.finishLate(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.holdingCostPerKwhH(), buf);
      FfiConverterOptionalTypeProfileOptions.INSTANCE.write(value.profiles(), buf);
  }
}
