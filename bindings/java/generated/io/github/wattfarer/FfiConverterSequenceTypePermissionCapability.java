package io.github.wattfarer;

enum FfiConverterSequenceTypePermissionCapability implements FfiConverterRustBuffer<java.util.List<PermissionCapability>> {
  INSTANCE;

  @Override
  public java.util.List<PermissionCapability> read(java.nio.ByteBuffer buf) {
    int len = buf.getInt();
    return java.util.stream.IntStream.range(0, len).mapToObj(_i -> FfiConverterTypePermissionCapability.INSTANCE.read(buf)).toList();
  }

  @Override
  public long allocationSize(java.util.List<PermissionCapability> value) {
    long sizeForLength = 4L;
    long sizeForItems = value.stream().mapToLong(inner -> FfiConverterTypePermissionCapability.INSTANCE.allocationSize(inner)).sum();
    return sizeForLength + sizeForItems;
  }

  @Override
  public void write(java.util.List<PermissionCapability> value, java.nio.ByteBuffer buf) {
    buf.putInt(value.size());
    value.forEach(inner -> FfiConverterTypePermissionCapability.INSTANCE.write(inner, buf));
  }
}
/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at http://mozilla.org/MPL/2.0/. */
