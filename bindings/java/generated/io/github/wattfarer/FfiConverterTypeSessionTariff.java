package io.github.wattfarer;

enum FfiConverterTypeSessionTariff implements FfiConverterRustBuffer<SessionTariff> {
  INSTANCE;

  @Override
  public SessionTariff read(java.nio.ByteBuffer buf) {
    return new SessionTariff(
      FfiConverterOptionalTypeOcpiTariff.INSTANCE.read(buf),
      FfiConverterOptionalTypeTariff.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(SessionTariff value) {
      return (
            FfiConverterOptionalTypeOcpiTariff.INSTANCE.allocationSize(value.ocpi()) +
            FfiConverterOptionalTypeTariff.INSTANCE.allocationSize(value.energy())
      );
  }

  @Override
  public void write(SessionTariff value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalTypeOcpiTariff.INSTANCE.write(value.ocpi(), buf);
      FfiConverterOptionalTypeTariff.INSTANCE.write(value.energy(), buf);
  }
}
