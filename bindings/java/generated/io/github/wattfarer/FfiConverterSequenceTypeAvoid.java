package io.github.wattfarer;

enum FfiConverterSequenceTypeAvoid implements FfiConverterRustBuffer<java.util.List<Avoid>> {
  INSTANCE;

  @Override
  public java.util.List<Avoid> read(java.nio.ByteBuffer buf) {
    int len = buf.getInt();
    return java.util.stream.IntStream.range(0, len).mapToObj(_i -> FfiConverterTypeAvoid.INSTANCE.read(buf)).toList();
  }

  @Override
  public long allocationSize(java.util.List<Avoid> value) {
    long sizeForLength = 4L;
    long sizeForItems = value.stream().mapToLong(inner -> FfiConverterTypeAvoid.INSTANCE.allocationSize(inner)).sum();
    return sizeForLength + sizeForItems;
  }

  @Override
  public void write(java.util.List<Avoid> value, java.nio.ByteBuffer buf) {
    buf.putInt(value.size());
    value.forEach(inner -> FfiConverterTypeAvoid.INSTANCE.write(inner, buf));
  }
}
/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at http://mozilla.org/MPL/2.0/. */
