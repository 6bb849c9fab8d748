package io.github.wattfarer;

enum FfiConverterOptionalTypeConnectorLimits implements FfiConverterRustBuffer<ConnectorLimits> {
  INSTANCE;

  @Override
  public ConnectorLimits read(java.nio.ByteBuffer buf) {
    if (buf.get() == (byte)0) {
      return null;
    }
    return FfiConverterTypeConnectorLimits.INSTANCE.read(buf);
  }

  @Override
  public long allocationSize(ConnectorLimits value) {
    if (value == null) {
      return 1L;
    } else {
      return 1L + FfiConverterTypeConnectorLimits.INSTANCE.allocationSize(value);
    }
  }

  @Override
  public void write(ConnectorLimits value, java.nio.ByteBuffer buf) {
    if (value == null) {
      buf.put((byte)0);
    } else {
      buf.put((byte)1);
      FfiConverterTypeConnectorLimits.INSTANCE.write(value, buf);
    }
  }
}
