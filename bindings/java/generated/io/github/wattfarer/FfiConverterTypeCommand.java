package io.github.wattfarer;

enum FfiConverterTypeCommand implements FfiConverterRustBuffer<Command> {
  INSTANCE;

  @Override
  public Command read(java.nio.ByteBuffer buf) {
    return new Command(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterTypeCommandAction.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalTypeDailyTimes.INSTANCE.read(buf),
      FfiConverterTypeCommandStatus.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalString.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Command value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.commandId()) +
            FfiConverterString.INSTANCE.allocationSize(value.connectionId()) +
            FfiConverterTypeCommandAction.INSTANCE.allocationSize(value.action()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.chargeLimitSoc()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.currentA()) +
            FfiConverterOptionalTypeDailyTimes.INSTANCE.allocationSize(value.schedule()) +
            FfiConverterTypeCommandStatus.INSTANCE.allocationSize(value.status()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.reason()) +
            FfiConverterString.INSTANCE.allocationSize(value.requestedAt()) +
            FfiConverterString.INSTANCE.allocationSize(value.deadlineAt()) +
            FfiConverterOptionalString.INSTANCE.allocationSize(value.confirmedAt())
      );
  }

  @Override
  public void write(Command value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.commandId(), buf);
      FfiConverterString.INSTANCE.write(value.connectionId(), buf);
      FfiConverterTypeCommandAction.INSTANCE.write(value.action(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.chargeLimitSoc(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.currentA(), buf);
      FfiConverterOptionalTypeDailyTimes.INSTANCE.write(value.schedule(), buf);
      FfiConverterTypeCommandStatus.INSTANCE.write(value.status(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.reason(), buf);
      FfiConverterString.INSTANCE.write(value.requestedAt(), buf);
      FfiConverterString.INSTANCE.write(value.deadlineAt(), buf);
      FfiConverterOptionalString.INSTANCE.write(value.confirmedAt(), buf);
  }
}
