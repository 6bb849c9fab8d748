package io.github.wattfarer;

enum FfiConverterTypeStation implements FfiConverterRustBuffer<Station> {
  INSTANCE;

  @Override
  public Station read(java.nio.ByteBuffer buf) {
    return new Station(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterDouble.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterBoolean.INSTANCE.read(buf),
      FfiConverterSequenceTypeEvse.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Station value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.id()) +
            FfiConverterString.INSTANCE.allocationSize(value.source()) +
            FfiConverterString.INSTANCE.allocationSize(value.name()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.lat()) +
            FfiConverterDouble.INSTANCE.allocationSize(value.lon()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.operator()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.countryCode()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.timeZone()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.siteMaxPowerKw()) +
            FfiConverterBoolean.INSTANCE.allocationSize(value.demonstration()) +
            FfiConverterSequenceTypeEvse.INSTANCE.allocationSize(value.evses())
      );
  }

  @Override
  public void write(Station value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.id(), buf);
      FfiConverterString.INSTANCE.write(value.source(), buf);
      FfiConverterString.INSTANCE.write(value.name(), buf);
      FfiConverterDouble.INSTANCE.write(value.lat(), buf);
      FfiConverterDouble.INSTANCE.write(value.lon(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.operator(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.countryCode(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.timeZone(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.siteMaxPowerKw(), buf);
      FfiConverterBoolean.INSTANCE.write(value.demonstration(), buf);
      FfiConverterSequenceTypeEvse.INSTANCE.write(value.evses(), buf);
  }
}
