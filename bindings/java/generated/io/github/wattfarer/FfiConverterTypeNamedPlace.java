package io.github.wattfarer;

enum FfiConverterTypeNamedPlace implements FfiConverterRustBuffer<NamedPlace> {
  INSTANCE;

  @Override
  public NamedPlace read(java.nio.ByteBuffer buf) {
    return new NamedPlace(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterLong.INSTANCE.read(buf),
      FfiConverterTypeLatLon.INSTANCE.read(buf),
      FfiConverterSequenceString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(NamedPlace value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.name()) +
            FfiConverterString.INSTANCE.allocationSize(value.countryCode()) +
            FfiConverterLong.INSTANCE.allocationSize(value.population()) +
            FfiConverterTypeLatLon.INSTANCE.allocationSize(value.position()) +
            FfiConverterSequenceString.INSTANCE.allocationSize(value.others())
      );
  }

  @Override
  public void write(NamedPlace value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.name(), buf);
      FfiConverterString.INSTANCE.write(value.countryCode(), buf);
      FfiConverterLong.INSTANCE.write(value.population(), buf);
      FfiConverterTypeLatLon.INSTANCE.write(value.position(), buf);
      FfiConverterSequenceString.INSTANCE.write(value.others(), buf);
  }
}
