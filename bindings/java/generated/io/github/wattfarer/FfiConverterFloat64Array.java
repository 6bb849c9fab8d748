package io.github.wattfarer;

enum FfiConverterFloat64Array implements FfiConverterRustBuffer<double[]> {
    INSTANCE;

    @Override
    public double[] read(java.nio.ByteBuffer buf) {
        int len = buf.getInt();
        double[] arr = new double[len];
        buf.asDoubleBuffer().get(arr);
        buf.position(buf.position() + len * 8);
        return arr;
    }

    @Override
    public long allocationSize(double[] value) {
        return 4L + (long) value.length * 8L;
    }

    @Override
    public void write(double[] value, java.nio.ByteBuffer buf) {
        buf.putInt(value.length);
        buf.asDoubleBuffer().put(value);
        buf.position(buf.position() + value.length * 8);
    }
}
/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at http://mozilla.org/MPL/2.0/. */
