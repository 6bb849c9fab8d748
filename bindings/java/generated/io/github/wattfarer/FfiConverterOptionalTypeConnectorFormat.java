package io.github.wattfarer;

enum FfiConverterOptionalTypeConnectorFormat implements FfiConverterRustBuffer<ConnectorFormat> {
  INSTANCE;

  @Override
  public ConnectorFormat read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeConnectorFormat.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ConnectorFormat value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeConnectorFormat.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ConnectorFormat value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeConnectorFormat.INSTANCE.write(value, buf);
    }
  }
}
