package io.github.wattfarer;


public enum FfiConverterTypeError implements FfiConverterRustBuffer<Error> {
    INSTANCE;

    @Override
    public Error read(java.nio.ByteBuffer buf) {

        return switch(buf.getInt()) {
            case 1 -> new Error.InvalidInput(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 2 -> new Error.Unauthorized(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 3 -> new Error.Forbidden(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 4 -> new Error.NotFound(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 5 -> new Error.Conflict(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 6 -> new Error.VehicleState(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 7 -> new Error.BadData(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 8 -> new Error.RateLimited(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 9 -> new Error.Cancelled(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 10 -> new Error.Internal(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 11 -> new Error.Io(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 12 -> new Error.Unsupported(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 13 -> new Error.Network(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 14 -> new Error.Overloaded(
                FfiConverterString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalString.INSTANCE.read(buf),
                FfiConverterOptionalDouble.INSTANCE.read(buf)
                );
            case 15 -> new Error.TimedOut(
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
    public long allocationSize(Error value) {
        return switch(value) {
            case Error.InvalidInput x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.Unauthorized x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.Forbidden x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.NotFound x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.Conflict x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.VehicleState x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.BadData x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.RateLimited x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.Cancelled x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.Internal x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.Io x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.Unsupported x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.Network x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.Overloaded x -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4L
                + FfiConverterString.INSTANCE.allocationSize(x.detail)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.field)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.hint)
                + FfiConverterOptionalString.INSTANCE.allocationSize(x.details)
                + FfiConverterOptionalDouble.INSTANCE.allocationSize(x.retryAfterS)
            );
            case Error.TimedOut x -> (
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
    public void write(Error value, java.nio.ByteBuffer buf) {
        switch(value) {
            case Error.InvalidInput x -> {
                buf.putInt(1);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.Unauthorized x -> {
                buf.putInt(2);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.Forbidden x -> {
                buf.putInt(3);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.NotFound x -> {
                buf.putInt(4);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.Conflict x -> {
                buf.putInt(5);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.VehicleState x -> {
                buf.putInt(6);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.BadData x -> {
                buf.putInt(7);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.RateLimited x -> {
                buf.putInt(8);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.Cancelled x -> {
                buf.putInt(9);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.Internal x -> {
                buf.putInt(10);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.Io x -> {
                buf.putInt(11);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.Unsupported x -> {
                buf.putInt(12);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.Network x -> {
                buf.putInt(13);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.Overloaded x -> {
                buf.putInt(14);
                FfiConverterString.INSTANCE.write(x.detail, buf);
                FfiConverterOptionalString.INSTANCE.write(x.field, buf);
                FfiConverterOptionalString.INSTANCE.write(x.hint, buf);
                FfiConverterOptionalString.INSTANCE.write(x.details, buf);
                FfiConverterOptionalDouble.INSTANCE.write(x.retryAfterS, buf);
            }
            case Error.TimedOut x -> {
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
