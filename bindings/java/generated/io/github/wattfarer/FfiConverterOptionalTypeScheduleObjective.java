package io.github.wattfarer;

enum FfiConverterOptionalTypeScheduleObjective implements FfiConverterRustBuffer<ScheduleObjective> {
  INSTANCE;

  @Override
  public ScheduleObjective read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeScheduleObjective.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ScheduleObjective value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeScheduleObjective.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ScheduleObjective value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeScheduleObjective.INSTANCE.write(value, buf);
    }
  }
}
