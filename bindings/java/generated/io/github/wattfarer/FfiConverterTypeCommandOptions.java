package io.github.wattfarer;

enum FfiConverterTypeCommandOptions implements FfiConverterRustBuffer<CommandOptions> {
  INSTANCE;

  @Override
  public CommandOptions read(java.nio.ByteBuffer buf) {
    return new CommandOptions(
      FfiConverterOptionalBoolean.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf),
      FfiConverterOptionalInteger.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(CommandOptions value) {
      return (
            FfiConverterOptionalBoolean.INSTANCE.allocationSize(value.wake()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.wakesPerDay()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.firstLookS()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.longestLookS()) +
            FfiConverterOptionalInteger.INSTANCE.allocationSize(value.startsPerHour())
      );
  }

  @Override
  public void write(CommandOptions value, java.nio.ByteBuffer buf) {
      FfiConverterOptionalBoolean.INSTANCE.write(value.wake(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.wakesPerDay(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.firstLookS(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.longestLookS(), buf);
      FfiConverterOptionalInteger.INSTANCE.write(value.startsPerHour(), buf);
  }
}
