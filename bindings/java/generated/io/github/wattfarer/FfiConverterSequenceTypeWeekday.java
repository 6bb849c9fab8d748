package io.github.wattfarer;

enum FfiConverterSequenceTypeWeekday implements FfiConverterRustBuffer<java.util.List<Weekday>> {
  INSTANCE;

  @Override
  public java.util.List<Weekday> read(java.nio.ByteBuffer buf) {
    int len = buf.getInt();
    return java.util.stream.IntStream.range(0, len).mapToObj(_i -> FfiConverterTypeWeekday.INSTANCE.read(buf)).toList();
  }

  @Override
  public long allocationSize(java.util.List<Weekday> value) {
    long sizeForLength = 4L;
    long sizeForItems = value.stream().mapToLong(inner -> FfiConverterTypeWeekday.INSTANCE.allocationSize(inner)).sum();
    return sizeForLength + sizeForItems;
  }

  @Override
  public void write(java.util.List<Weekday> value, java.nio.ByteBuffer buf) {
    buf.putInt(value.size());
    value.forEach(inner -> FfiConverterTypeWeekday.INSTANCE.write(inner, buf));
  }
}
