package io.github.wattfarer;

enum FfiConverterTypeWaypoint implements FfiConverterRustBuffer<Waypoint> {
  INSTANCE;

  @Override
  public Waypoint read(java.nio.ByteBuffer buf) {
    return new Waypoint(
      FfiConverterString.INSTANCE.read(buf),
      FfiConverterOptionalDouble.INSTANCE.read(buf)
    );
  }

  @Override
  public long allocationSize(Waypoint value) {
      return (
            FfiConverterString.INSTANCE.allocationSize(value.place()) +
            FfiConverterOptionalDouble.INSTANCE.allocationSize(value.stayS())
      );
  }

  @Override
  public void write(Waypoint value, java.nio.ByteBuffer buf) {
      FfiConverterString.INSTANCE.write(value.place(), buf);
      FfiConverterOptionalDouble.INSTANCE.write(value.stayS(), buf);
  }
}
