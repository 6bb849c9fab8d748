package io.github.wattfarer;

enum FfiConverterTypeEnergyEstimate implements FfiConverterRustBuffer<EnergyEstimate> {
  INSTANCE;

  @Override
  public EnergyEstimate read(java.nio.ByteBuffer buf) {
    return new EnergyEstimate(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeEnergyStatus.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterSequenceTypeInputUsed.INSTANCE.read(buf),
      FfiConverterSequenceTypeNotice.INSTANCE.read(buf),
      FfiConverterSequenceTypeDataUsed.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterTypeEnergyParts.INSTANCE.read(buf),
      FfiConverterTypeConditions.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(EnergyEstimate value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.schemaVersion()) +
            FfiConverterString.INSTANCE.allocationSize(value.engineVersion()) +
            FfiConverterTypeEnergyStatus.INSTANCE.allocationSize(value.status()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.clientRef()) +
            FfiConverterSequenceTypeInputUsed.INSTANCE.allocationSize(value.inputs()) +
            FfiConverterSequenceTypeNotice.INSTANCE.allocationSize(value.notices()) +
            FfiConverterSequenceTypeDataUsed.INSTANCE.allocationSize(value.data()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.batteryEnergyKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.recuperatedKwh()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.distanceM()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.durationS()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.consumptionWhPerKm()) +
            FfiConverterTypeEnergyParts.INSTANCE.allocationSize(value.parts()) +
            FfiConverterTypeConditions.INSTANCE.allocationSize(value.conditions())
      );
  }

  @Override
  public void write(EnergyEstimate value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.schemaVersion(), buf);
      FfiConverterString.INSTANCE.write(value.engineVersion(), buf);
      FfiConverterTypeEnergyStatus.INSTANCE.write(value.status(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.clientRef(), buf);
      FfiConverterSequenceTypeInputUsed.INSTANCE.write(value.inputs(), buf);
      FfiConverterSequenceTypeNotice.INSTANCE.write(value.notices(), buf);
      FfiConverterSequenceTypeDataUsed.INSTANCE.write(value.data(), buf);
      FfiConverterDouble.INSTANCE.write(value.batteryEnergyKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.recuperatedKwh(), buf);
      FfiConverterDouble.INSTANCE.write(value.distanceM(), buf);
      FfiConverterDouble.INSTANCE.write(value.durationS(), buf);
      FfiConverterDouble.INSTANCE.write(value.consumptionWhPerKm(), buf);
      FfiConverterTypeEnergyParts.INSTANCE.write(value.parts(), buf);
      FfiConverterTypeConditions.INSTANCE.write(value.conditions(), buf);
  }
}
