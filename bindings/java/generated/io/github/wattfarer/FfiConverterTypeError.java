package io.github.wattfarer;

enum FfiConverterTypeError implements FfiConverterRustBuffer<WattfarerException> {
    INSTANCE;

    @Override
    public WattfarerException read(java.nio.ByteBuffer buf) {

        return switch(buf.getInt()) {
            case 1 -> new WattfarerException.InvalidInput(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 2 -> new WattfarerException.Unauthorized(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 3 -> new WattfarerException.Forbidden(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 4 -> new WattfarerException.NotFound(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 5 -> new WattfarerException.Conflict(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 6 -> new WattfarerException.VehicleState(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 7 -> new WattfarerException.BadData(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 8 -> new WattfarerException.RateLimited(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 9 -> new WattfarerException.Cancelled(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 10 -> new WattfarerException.Internal(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 11 -> new WattfarerException.Io(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 12 -> new WattfarerException.Unsupported(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 13 -> new WattfarerException.Network(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 14 -> new WattfarerException.Overloaded(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 15 -> new WattfarerException.TimedOut(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            default -> throw new java.lang.RuntimeException("invalid error enum value, something is very wrong!!");
        };
    }

    @Override
    public long allocationSize(WattfarerException value) {
        return switch(value) {
            case WattfarerException.InvalidInput x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.Unauthorized x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.Forbidden x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.NotFound x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.Conflict x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.VehicleState x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.BadData x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.RateLimited x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.Cancelled x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.Internal x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.Io x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.Unsupported x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.Network x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.Overloaded x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case WattfarerException.TimedOut x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            default -> throw new java.lang.RuntimeException("invalid error enum value, something is very wrong!!");
        };
    }

    @Override
    public void write(WattfarerException value, java.nio.ByteBuffer buf) {
        switch(value) {
            case WattfarerException.InvalidInput x -> {
                buf.putInt(1);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.Unauthorized x -> {
                buf.putInt(2);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.Forbidden x -> {
                buf.putInt(3);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.NotFound x -> {
                buf.putInt(4);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.Conflict x -> {
                buf.putInt(5);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.VehicleState x -> {
                buf.putInt(6);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.BadData x -> {
                buf.putInt(7);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.RateLimited x -> {
                buf.putInt(8);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.Cancelled x -> {
                buf.putInt(9);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.Internal x -> {
                buf.putInt(10);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.Io x -> {
                buf.putInt(11);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.Unsupported x -> {
                buf.putInt(12);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.Network x -> {
                buf.putInt(13);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.Overloaded x -> {
                buf.putInt(14);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case WattfarerException.TimedOut x -> {
                buf.putInt(15);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            default -> throw new java.lang.RuntimeException("invalid error enum value, something is very wrong!!");
        };
    }
}
